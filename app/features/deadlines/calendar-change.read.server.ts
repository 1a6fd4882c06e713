import { workCalendarInForce, workYearOf } from '../calendar/work-calendar.read.server'
import type { YearDraft } from '../calendar/year-draft'
import { yearInForce } from '../calendar/year-in-force.read.server'
import { daysThatChange, monthsOf, workingDaysOf, type YearMonth } from '../calendar/year-view'
import { db } from '~/platform/db/db.server'
import { inBatches } from '~/platform/db/in-batches'
import { ruleOf } from './known-rules'
import { deadlinesThatMove, type DeadlineMove } from './recompute.server'

/** More than a person reads before deciding: the rest is counted. */
const mostListed = 100

/** What would change if a year were entered so; nothing is changed by asking. */
export interface CalendarChange {
  draft: YearDraft
  /** The version in force, on which the draft stands. */
  seen: number
  months: YearMonth[]
  working: number
  /** Null where the year has no calendar yet. */
  before: { working: number; days: ReturnType<typeof daysThatChange> } | null
  /** Terms that have a day and get another. */
  movedCount: number
  /** Terms that waited for this year and get their first day. */
  countedCount: number
  moves: Awaited<ReturnType<typeof toldMoves>>
}

export async function calendarChange(draft: YearDraft): Promise<CalendarChange> {
  const [calendar, inForce] = await Promise.all([workCalendarInForce(), yearInForce(draft.year)])
  const after = workYearOf(draft)
  const moves = await deadlinesThatMove(db, new Map(calendar).set(draft.year, after))
  const months = monthsOf(after)
  const was = calendar.get(draft.year)
  return {
    draft,
    seen: inForce?.version ?? 0,
    months,
    working: workingDaysOf(months),
    before: was ? { working: workingDaysOf(monthsOf(was)), days: daysThatChange(was, after) } : null,
    movedCount: moves.filter(({ fromOn }) => fromOn !== null).length,
    countedCount: moves.filter(({ fromOn }) => fromOn === null).length,
    moves: await toldMoves(moves.slice(0, mostListed)),
  }
}

async function toldMoves(moves: readonly DeadlineMove[]) {
  const ids = [...new Set(moves.flatMap(({ organisationId }) => organisationId ?? []))]
  const organisations = await db.organisation.findMany({
    where: { id: { in: ids } },
    select: { id: true, shortName: true },
  })
  const names = new Map(organisations.map(({ id, shortName }) => [id, shortName]))
  const codes = await contractCodes(moves)
  return moves.map(({ id, ruleId, organisationId, subjectId, eventOn, fromOn, toOn }) => ({
    ...{ id, eventOn, fromOn, toOn, title: ruleOf(ruleId).title },
    /** Null where the ministry owes it. */
    organisation: organisationId && (names.get(organisationId) ?? null),
    contract: codes.get(subjectId) ?? null,
  }))
}

async function contractCodes(moves: readonly DeadlineMove[]): Promise<Map<string, string>> {
  const ids = moves.filter(({ subjectType }) => subjectType === 'ServiceContract').map(({ subjectId }) => subjectId)
  const found = new Map<string, string>()
  for (const batch of inBatches(ids))
    for (const { id, code } of await db.serviceContract.findMany({
      where: { id: { in: batch } },
      select: { id: true, code: true },
    }))
      found.set(id, code)
  return found
}

/** How many terms wait for the calendar of each missing year. */
export async function waitingTerms(): Promise<Map<number, number>> {
  const rows = await db.deadline.groupBy({
    by: ['missingYear'],
    where: { missingYear: { not: null }, status: { in: ['open', 'paused'] } },
    _count: true,
  })
  return new Map(rows.map(({ missingYear, _count }) => [missingYear!, _count]))
}
