import type { Actor } from '~/platform/auth/actor'
import { db } from '~/platform/db/db.server'
import { evidenceOf } from '../dossier/evidence.read.server'
import { paperPicker } from '../dossier/paper-picker.read.server'
import { namesOf } from './certification-page.read.server'
import { criterionRows, progressOf, type CriterionRow } from './criterion-rows.read.server'
import { isAllowed, type Certification } from './move-certification.server'
import { statusOf } from './states'

/** One criterion of a certification: the law, the centre's word with its papers, the finding; null where there is none. */
export async function criterionPage(actor: Actor, certification: Certification, criterion: string) {
  const { id, organisationId, centreId } = certification
  const { rows } = await criterionRows(certification)
  const index = rows.findIndex((row) => row.criterion.id === criterion)
  const row = rows[index]
  if (!row) return null
  const subject = { type: 'Certification', id, item: criterion } as const
  const isOpen = row.result !== null && row.result !== 'met'
  const can = {
    selfAssess: isAllowed(actor, certification, 'selfAssess'),
    assess: isAllowed(actor, certification, 'assess'),
    remedy: isOpen && isAllowed(actor, certification, 'remedy'),
    recheck: isOpen && isAllowed(actor, certification, 'recheck'),
  }
  const canAttach = can.selfAssess || can.remedy
  const [about, evidence, picker, people] = await Promise.all([
    db.centre.findUniqueOrThrow({
      where: { id: centreId },
      include: { organisation: { select: { shortName: true } } },
    }),
    evidenceOf(subject),
    canAttach ? paperPicker(subject, { organisationId, centreId }, []) : null,
    namesOf([row.assessedById, row.recheckedById].flatMap((one) => one ?? [])),
  ])
  const among = can.recheck || can.remedy ? rows.filter((one) => one.result !== null && one.result !== 'met') : rows
  const place = among.indexOf(row)
  const neighbour = (one: CriterionRow | undefined) => one && { id: one.criterion.id, title: one.criterion.title }
  const progress = progressOf(rows)
  return {
    certification: { id, number: certification.number, status: statusOf(certification) },
    centreName: about.name,
    organisationName: about.organisation.shortName,
    row,
    can,
    evidence: evidence.get(criterion) ?? [],
    picker,
    showsFindings: actor.organisationId === null || !['visitPlanned', 'assessing'].includes(certification.status),
    assessedBy: row.assessedById ? (people.get(row.assessedById) ?? '') : '',
    recheckedBy: row.recheckedById ? (people.get(row.recheckedById) ?? '') : '',
    of: rows.length,
    progress: progressFor(can, progress),
    previous: neighbour(among[place - 1]) ?? null,
    next: neighbour(among[place + 1]) ?? null,
  }
}

type Can = { selfAssess: boolean; assess: boolean; remedy: boolean; recheck: boolean }

/** What this person is working through; null where they only read. */
function progressFor(can: Can, progress: ReturnType<typeof progressOf>) {
  if (can.selfAssess) return { kind: 'self' as const, ...progress.self }
  if (can.assess) return { kind: 'assessed' as const, ...progress.assessed }
  if (can.remedy) return { kind: 'remedied' as const, ...progress.remedied }
  return can.recheck ? { kind: 'rechecked' as const, ...progress.rechecked } : null
}

export type CriterionPage = NonNullable<Awaited<ReturnType<typeof criterionPage>>>
