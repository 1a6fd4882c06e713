import { assessments, closed, general, seen, type DemoAssessment } from 'fixtures/demo-region/quality'
import { demoToday } from 'fixtures/demo-region/region'
import { addDays, plainDate } from 'scoring/plain-date'
import { criterionIds, type CriterionId } from 'scoring/quality/criteria'
import { answerAssessment, keepFirstReading } from '~/features/quality/answer-assessment.server'
import { assignAssessor } from '~/features/quality/assign-assessor.server'
import { cancelAssessment } from '~/features/quality/change-plan.server'
import { closeYear } from '~/features/quality/complete-year.server'
import { sealAssessment } from '~/features/quality/confirm-assessment.server'
import { handOver, returnAssessment } from '~/features/quality/hand-over.server'
import { addEvidence } from '~/features/quality/keep-evidence.server'
import { withScores } from '~/features/quality/move-assessment.server'
import { planYear } from '~/features/quality/plan-year.server'
import { recordVisit } from '~/features/quality/record-visit.server'
import { saveScores, type Scored } from '~/features/quality/save-scores.server'
import { mirrorEntry } from '~/features/register/mirror-entry.server'
import { db, inTransaction } from '~/platform/db/db.server'
import { actorOf, done } from './actors'
import { asOf } from './as-of'
import { demoPaperFile } from './demo-paper-file'

interface Step {
  on: string
  does: () => Promise<unknown>
}

/** The assessments of quality of three years, by the portal's own use cases, each step on its day. */
export async function writeAssessments(): Promise<void> {
  const steps: Step[] = [...plans(), ...assessments.flatMap(stepsOf), { on: closed.on, does: closeOne }]
  steps.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
  for (const { on, does } of steps) await asOf(on, does)
  await forgetFiles()
  await mirrorToday()
}

/** The plan of each organisation's year, made in its first days, or when its first assessment was planned. */
function plans(): Step[] {
  const years = new Map<string, DemoAssessment[]>()
  for (const one of assessments) {
    const key = `${one.plannedOn.slice(0, 4)} ${one.organisation}`
    years.set(key, [...(years.get(key) ?? []), one])
  }
  return [...years].map(([key, own]) => ({
    on: `${key.slice(0, 4)}-01-12`,
    does: async () => {
      const organisation = await db.organisation.findUniqueOrThrow({ where: { code: key.slice(5) } })
      const days = own.map(({ plannedOn }) => plannedOn)
      const plan = { year: Number(key.slice(0, 4)), organisationIds: [organisation.id], days, operationId: '' }
      done(await planYear(await actorOf('officer'), plan))
    },
  }))
}

const step = (on: string | undefined, does: () => Promise<unknown>): Step[] => (on === undefined ? [] : [{ on, does }])

function stepsOf(one: DemoAssessment): Step[] {
  const { assessor, visitedOn, met, returned, confirmedOn } = one
  const isHanded = confirmedOn !== undefined || returned !== undefined
  const handedOn = one.handedOn ?? (isHanded ? addDays(plainDate(visitedOn!), 2) : undefined)
  const readOn =
    one.readOn ?? (confirmedOn && confirmedOn < '2026-11-01' ? addDays(plainDate(confirmedOn), 2) : undefined)
  return [
    ...step(one.cancelled?.on, async () =>
      done(await cancelAssessment(await actorOf('officer'), { ...(await shown(one)), reason: one.cancelled!.reason })),
    ),
    ...step(assessor && addDays(plainDate(visitedOn ?? one.plannedOn), -8), () => assign(one)),
    ...step(visitedOn, async () =>
      done(await recordVisit(await actorOf(assessor!), { ...(await shown(one)), visitedOn: visitedOn! })),
    ),
    ...step(met === undefined ? undefined : visitedOn, () => score(one)),
    ...step(handedOn, async () => done(await handOver(await actorOf(assessor!), await shown(one)))),
    ...step(returned?.on, async () =>
      done(await returnAssessment(await actorOf('approver'), { ...(await shown(one)), reason: returned!.reason })),
    ),
    ...step(confirmedOn, async () => done(await sealAssessment(await actorOf(confirmerOf(one)), await shown(one)))),
    ...step(readOn, async () => keepFirstReading(await clerkOf(one), await whole(one))),
    ...step(one.answer?.on, async () =>
      done(await answerAssessment(await clerkOf(one), { ...(await shown(one)), answer: one.answer!.text, file: null })),
    ),
  ]
}

const confirmerOf = ({ assessor }: DemoAssessment) => (assessor === 'quality' ? 'quality2' : 'quality')
const clerkOf = ({ organisation }: DemoAssessment) => actorOf(`clerk.${organisation.replace('-', '').toLowerCase()}`)

const whole = ({ organisation, plannedOn }: DemoAssessment) =>
  db.qualityAssessment.findFirstOrThrow({
    where: { plannedOn, organisation: { code: organisation } },
    include: withScores,
  })

async function shown(one: DemoAssessment) {
  const { id: assessmentId, version } = await whole(one)
  return { assessmentId, version, operationId: '' }
}

async function assign(one: DemoAssessment): Promise<void> {
  const { userId: assessorId } = await actorOf(one.assessor!)
  done(await assignAssessor(await actorOf('officer'), { ...(await shown(one)), assessorId }))
}

async function score(one: DemoAssessment): Promise<void> {
  const actor = await actorOf(one.assessor!)
  const scores = Object.fromEntries(
    criterionIds.map((id, index): [CriterionId, Scored] => {
      const mark = one.met![index]
      if (mark === undefined) return [id, { points: null, evidence: '' }]
      return [id, mark === '1' ? { points: 10, evidence: seen[id]![0] } : { points: 0, evidence: seen[id]![1] }]
    }),
  ) as Record<CriterionId, Scored>
  const words = one.met!.length === criterionIds.length ? general : { conformity: '', complaints: '', openness: '' }
  done(await saveScores(actor, { ...(await shown(one)), scores, ...words }))
  if (!one.hasFile) return
  const file = await demoPaperFile('Выписка из журнала договоров')
  const { assessmentId } = await shown(one)
  done(await addEvidence(actor, { assessmentId, operationId: '', criterion: 'contract', file }))
}

async function closeOne(): Promise<void> {
  const { organisation, year, reason } = closed
  const { id: organisationId } = await db.organisation.findUniqueOrThrow({ where: { code: organisation } })
  done(await closeYear(await actorOf('officer'), { organisationId, year, reason, operationId: '' }))
}

/** Files of so many reports are made when somebody opens them: no demo waits for all of them. */
const forgetFiles = (): Promise<unknown> =>
  inTransaction(async (tx) => {
    const papers = await tx.paper.findMany({ where: { kind: 'quality-report' }, select: { id: true } })
    const payloads = papers.map(({ id: paperId }) => JSON.stringify({ paperId }))
    await tx.job.deleteMany({ where: { kind: 'paper.files', payloadJson: { in: payloads } } })
  })

/** A change of the register that bears a day of the past gave other rooms the card of that day: they get today's. */
const mirrorToday = (): Promise<void> =>
  inTransaction(async (tx) => {
    const changes = await tx.registerChange.findMany({ where: { kind: 'question' }, select: { centreId: true } })
    for (const { centreId } of changes) await mirrorEntry(tx, centreId, demoToday)
  })
