import { proofText } from 'scoring/deadlines/proof-text'
import type { Wording } from 'scoring/wording'
import { may, type Actor } from '~/platform/auth/actor'
import { initialsOf, requireActor } from '~/platform/auth/require-actor.server'
import { today } from '~/platform/clock.server'
import { db } from '~/platform/db/db.server'
import type { Deadline } from '~/platform/db/generated/client'
import type { Permission } from '~/platform/permissions/roles'
import { workCalendarInForce } from '../calendar/work-calendar.read.server'
import { clauseOf } from './clause-of'
import { storedDue } from './count-day'
import { ruleOf } from './known-rules'
import { shownDeadlines } from './shown-deadlines.read.server'
import { isToldByPerson } from './states'

/** The term that an address names and the person who may do this with it; a 404 for another organisation's. */
export async function requireDeadline(
  request: Request,
  permission: Permission,
  id: string | undefined,
): Promise<{ actor: Actor; row: Deadline }> {
  const row = await db.deadline.findUnique({ where: { id: id ?? '' } })
  const actor = await requireActor(request, permission, { organisationId: row?.organisationId ?? null })
  if (!row) throw new Response('not found', { status: 404 })
  return { actor, row }
}

/** Everything that the page of one term says, and what this person may do. */
export async function deadlinePage(actor: Actor, row: Deadline) {
  const [calendar, changes, before, day] = await Promise.all([
    workCalendarInForce(),
    db.deadlineChange.findMany({ where: { deadlineId: row.id }, orderBy: [{ at: 'asc' }, { id: 'asc' }] }),
    db.deadline.findUnique({ where: { supersededById: row.id }, select: { id: true } }),
    today(),
  ])
  const [shown] = await shownDeadlines([row], day, calendar)
  const people = await db.user.findMany({
    where: { id: { in: changes.flatMap(({ byId }) => byId ?? []) } },
    select: { id: true, surname: true, givenName: true, patronymic: true },
  })
  const nameOf = new Map(people.map((person) => [person.id, initialsOf(person)]))
  const rule = ruleOf(row.ruleId)
  const stands = row.status === 'open' || row.status === 'paused'
  const isMoved = changes.some(({ kind }) => kind === 'moved')
  const byPerson = isToldByPerson(row.ruleId)
  const mayManage = may(actor, 'deadline:manage', row.organisationId)
  return {
    ...shown!,
    who: rule.who,
    toWhom: rule.toWhom,
    event: rule.event,
    clause: rule.law ? clauseOf(rule.id) : null,
    proof: isMoved ? null : proofOf(row),
    isMoved,
    version: row.version,
    warnedAt: row.warnedAt,
    overdueAt: row.overdueAt,
    beforeId: before?.id ?? null,
    afterId: row.supersededById,
    changes: changes.map(({ byId, kind, ...change }) => ({
      ...change,
      kind: kind as DeadlineChangeKind,
      by: byId === null ? null : (nameOf.get(byId) ?? null),
    })),
    today: day,
    can: {
      fulfil: stands && byPerson && may(actor, 'deadline:fulfil', row.organisationId),
      move: stands && mayManage,
      pause: row.status === 'open' && mayManage,
      resume: row.status === 'paused' && mayManage,
      undo: row.status === 'closed' && byPerson && mayManage,
    },
    /** What closes it, where no person does. */
    isClosedByPortal: stands && !byPerson,
  }
}

export type DeadlinePage = Awaited<ReturnType<typeof deadlinePage>>
export type DeadlineChangeKind =
  'opened' | 'moved' | 'paused' | 'resumed' | 'closed' | 'reopened' | 'superseded' | 'recomputed'

/** How the day was found, in words; null for a term of an agreement. */
function proofOf(row: Deadline): Wording | null {
  const due = storedDue(row)
  return due && { ru: proofText(due, 'ru'), en: proofText(due, 'en') }
}
