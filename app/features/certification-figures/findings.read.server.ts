import { db } from '~/platform/db/db.server'
import { groupFindings, type CriterionFinding } from './group-findings'
import { halfYearsFrom } from './half-year'

/** Which criteria were not fully met, on examinations and on surveillance, by criterion and by half-year. */
export async function findingFigures() {
  const [assessments, visited, titles] = await Promise.all([
    db.criterionAssessment.findMany({
      where: { result: { not: null }, certification: { status: { not: 'withdrawn' } } },
      select: { criterion: true, result: true, certification: { select: ofCertification } },
    }),
    db.visitFinding.findMany({
      where: { visit: { status: 'held', kind: 'surveillance' } },
      select: {
        ...{ criterion: true, result: true },
        visit: { select: { heldOn: true, certification: { select: ofCertification } } },
      },
    }),
    titlesOfCriteria(),
  ])
  const examined = new Map<string, number>()
  for (const { criterion } of assessments) examined.set(criterion, (examined.get(criterion) ?? 0) + 1)
  const findings = [
    ...assessments.map(({ criterion, result, certification }) =>
      findingOf(criterion, result, certification, 'examination', examinedOn(certification)),
    ),
    ...visited.map(({ criterion, result, visit }) =>
      findingOf(criterion, result, visit.certification, 'surveillance', visit.heldOn),
    ),
  ].filter((one): one is CriterionFinding => one !== null)
  const halves = halfYearsFrom(findings.map(({ on }) => on))
  return { findings, halves, criteria: groupFindings(findings, examined, titles) }
}

const ofCertification = {
  ...{ id: true, number: true, appliedOn: true, createdAt: true },
  centre: { select: { name: true } },
  visits: {
    where: { kind: 'certification', heldOn: { not: null } },
    select: { heldOn: true },
    orderBy: { heldOn: 'desc' },
    take: 1,
  },
} as const

interface FoundIn {
  id: string
  number: number
  appliedOn: string | null
  createdAt: Date
  centre: { name: string }
  visits: readonly { heldOn: string | null }[]
}

/** The day of the visit on which the centre was examined; before it, the day of its application. */
const examinedOn = ({ visits, appliedOn, createdAt }: FoundIn): string =>
  visits[0]?.heldOn ?? appliedOn ?? createdAt.toISOString().slice(0, 10)

function findingOf(
  criterion: string,
  result: string | null,
  certification: FoundIn,
  of: CriterionFinding['of'],
  on: string | null,
): CriterionFinding | null {
  if ((result !== 'partly' && result !== 'not-met') || on === null) return null
  const { id, number, centre } = certification
  return { criterion, result, on, of, certification: { id, number }, centre: centre.name }
}

/** What a criterion is called: its name in the latest edition that has it. */
async function titlesOfCriteria(): Promise<Map<string, { ru: string; en: string }>> {
  const rows = await db.setCriterion.findMany({
    select: { criterion: true, title: true, titleEn: true },
    orderBy: { set: { edition: 'asc' } },
  })
  return new Map(rows.map(({ criterion, title, titleEn }) => [criterion, { ru: title, en: titleEn || title }]))
}
