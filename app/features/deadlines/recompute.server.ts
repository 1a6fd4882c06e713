import type { WorkCalendar } from 'scoring/calendar/work-calendar'
import type { Reader, Tx } from '~/platform/db/db.server'
import { countDay, type CountedDay } from './count-day'

/** A term whose last day another calendar changes. */
export interface DeadlineMove {
  id: string
  ruleId: string
  subjectType: string
  subjectId: string
  organisationId: string | null
  eventOn: string
  status: string
  /** Null where the calendar of a year was missing. */
  fromOn: string | null
  /** Null where it is missing now. */
  toOn: string | null
}

/** Which terms would get another last day by this calendar. Nothing is changed. */
export const deadlinesThatMove = async (reader: Reader, calendar: WorkCalendar): Promise<DeadlineMove[]> =>
  (await recounted(reader, calendar)).flatMap(({ move }) => (move ? [move] : []))

/**
 * After the calendar has changed: every term that stands gets its day anew, those that waited for a year are counted,
 * and each change is kept. A day that a person named stays as that person named it.
 */
export async function recomputeDeadlines(
  tx: Tx,
  calendar: WorkCalendar,
  byId: string | null,
): Promise<{ moved: DeadlineMove[] }> {
  const rows = await recounted(tx, calendar)
  for (const { id, counted, move, closedOn } of rows) {
    const { dueOn } = counted
    await tx.deadline.update({
      where: { id },
      data: {
        ...counted,
        ...(move && { warnedAt: null, overdueAt: null, version: { increment: 1 } }),
        ...(closedOn !== null && { isLate: dueOn !== null && closedOn > dueOn }),
      },
    })
  }
  const moved = rows.flatMap(({ move }) => (move ? [move] : []))
  await tx.deadlineChange.createMany({
    data: moved.map(({ id, fromOn, toOn }) => ({ deadlineId: id, kind: 'recomputed', fromOn, toOn, byId })),
  })
  return { moved }
}

interface Recounted {
  id: string
  closedOn: string | null
  counted: CountedDay
  /** Null where only the proof changed, as when a decree is confirmed. */
  move: DeadlineMove | null
}

/** A closed term is counted only where it still waits for a year: what was closed by a known day stays closed by it. */
async function recounted(reader: Reader, calendar: WorkCalendar): Promise<Recounted[]> {
  const rows = await reader.deadline.findMany({
    where: {
      OR: [{ status: { in: ['open', 'paused'] } }, { status: 'closed', missingYear: { not: null } }],
      changes: { none: { kind: 'moved' } },
    },
    orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
  })
  return rows.flatMap((row): Recounted[] => {
    const counted = countDay(row.ruleId, row.eventOn, calendar)
    if (!counted || (counted.dueOn === row.dueOn && counted.proofJson === row.proofJson)) return []
    const { id, ruleId, subjectType, subjectId, organisationId, eventOn, status, closedOn } = row
    const move: DeadlineMove = {
      ...{ id, ruleId, subjectType, subjectId, organisationId, eventOn, status },
      ...{ fromOn: row.dueOn, toOn: counted.dueOn },
    }
    return [{ id, closedOn, counted, move: row.dueOn === counted.dueOn ? null : move }]
  })
}
