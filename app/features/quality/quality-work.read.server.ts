import { addDays, plainDate } from 'scoring/plain-date'
import { paths } from '~/paths'
import { withinReach, type Actor } from '~/platform/auth/actor'
import { db } from '~/platform/db/db.server'
import type { Prisma } from '~/platform/db/generated/client'
import { assessmentsIn } from './plan-days'

export type QualityStep = 'assign' | 'visit' | 'score' | 'redo' | 'confirm' | 'read' | 'closeYear'

export interface QualityTask {
  step: QualityStep
  organisation: string
  year: number
  dueOn: string | null
  to: string
}

/** How many days ahead a planned visit stands among the tasks, and one that nobody has taken: manners of the portal. */
const [visitSoonDays, assignSoonDays] = [14, 30]

const include = { organisation: { select: { shortName: true } } } as const
type Row = Prisma.QualityAssessmentGetPayload<{ include: typeof include }>

const task = ({ id, year, organisation }: Row, step: QualityStep, dueOn: string | null = null): QualityTask => ({
  ...{ step, year, dueOn, organisation: organisation.shortName, to: paths.assessment(id) },
})

/** Everything about assessments of quality that waits for this person. */
export async function qualityWork(actor: Actor, today: string): Promise<QualityTask[]> {
  if (!actor.permissions.has('quality:read')) return []
  const { permissions, userId } = actor
  const find = (where: Prisma.QualityAssessmentWhereInput) =>
    db.qualityAssessment.findMany({ where, include, orderBy: [{ plannedOn: 'asc' }, { id: 'asc' }] })
  const until = (days: number) => ({ lte: addDays(plainDate(today), days) })
  const none: Row[] = []
  const [free, planned, drafts, toConfirm, unread, years] = await Promise.all([
    permissions.has('quality:plan')
      ? find({ status: 'planned', assessorId: null, plannedOn: until(assignSoonDays) })
      : none,
    permissions.has('quality:assess')
      ? find({ status: 'planned', assessorId: userId, plannedOn: until(visitSoonDays) })
      : none,
    permissions.has('quality:assess') ? find({ status: 'draft', assessorId: userId }) : none,
    permissions.has('quality:confirm')
      ? find({
          ...{ status: 'toConfirm', assessorId: { not: userId } },
          scores: { none: { scoredById: userId } },
        })
      : none,
    permissions.has('quality:answer') && actor.organisationId !== null
      ? find({ ...withinReach(actor), status: 'confirmed', readAt: null })
      : none,
    permissions.has('quality:plan') ? yearsToClose(today) : [],
  ])
  return [
    ...free.map((row) => task(row, 'assign', row.plannedOn)),
    ...planned.map((row) => task(row, 'visit', row.plannedOn)),
    ...drafts.map((row) => task(row, row.returnReason === '' ? 'score' : 'redo')),
    ...toConfirm.map((row) => task(row, 'confirm')),
    ...unread.map((row) => task(row, 'read')),
    ...years,
  ]
}

/** How many of them there are, for the navigation. */
export const qualityCount = async (actor: Actor, today: string): Promise<number> =>
  (await qualityWork(actor, today)).length

/** Years that are over with some of their assessments made, none begun, and not complete. */
async function yearsToClose(today: string): Promise<QualityTask[]> {
  const past = { lt: Number(today.slice(0, 4)) }
  const [rows, complete] = await Promise.all([
    db.qualityAssessment.findMany({
      where: { year: past, status: { not: 'cancelled' } },
      include: { organisation: { select: { code: true, shortName: true } } },
      orderBy: [{ year: 'asc' }, { organisationId: 'asc' }],
    }),
    db.qualityYear.findMany({ where: { year: past }, select: { organisationId: true, year: true } }),
  ])
  const keyOf = (row: { organisationId: string; year: number }) => `${row.year} ${row.organisationId}`
  const isComplete = new Set(complete.map(keyOf))
  const byYear = new Map<string, (typeof rows)[number][]>()
  for (const row of rows)
    if (!isComplete.has(keyOf(row))) byYear.set(keyOf(row), [...(byYear.get(keyOf(row)) ?? []), row])
  return [...byYear.values()].flatMap((own): QualityTask[] => {
    const { organisation, year } = own[0]!
    const made = own.filter(({ status }) => status === 'confirmed').length
    const isBegun = own.some(({ status }) => status === 'draft' || status === 'toConfirm')
    if (made === 0 || made >= assessmentsIn(year) || isBegun) return []
    const to = paths.qualityYear(organisation.code, year)
    return [{ step: 'closeYear', organisation: organisation.shortName, year, dueOn: null, to }]
  })
}
