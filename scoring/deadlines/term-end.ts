import { civilCode, type Citation } from '../acts'
import { dayIn, isWorking, type CalendarDay, type WorkCalendar } from '../calendar/work-calendar'
import type { Term } from '../parameters/term'
import { addDays, addMonths, yearOf, type PlainDate } from '../plain-date'

/** A term runs from the day after the event. */
export const termBegins: Citation = civilCode('article 191')
/** A month without such a day ends a term on its last. */
export const monthsEnd: Citation = civilCode('article 192')
/** An end on a day off moves to the next working day. */
export const daysMove: Citation = civilCode('article 193')

export type TermEnd =
  | {
      readonly ok: true
      readonly due: PlainDate
      /** Days that were passed over because nobody works on them, in order: the proof. */
      readonly skipped: readonly CalendarDay[]
      /** Saturdays and Sundays that counted, because a decree made them working days. */
      readonly counted: readonly CalendarDay[]
    }
  | { readonly ok: false; readonly yearWithoutCalendar: number }

interface Asked {
  /** The day of the event: the term begins on the day after it. */
  readonly start: PlainDate
  readonly term: Term
  /** Whether an end on a day off moves to the next working day. A term in working days never ends on one. */
  readonly shift: boolean
  readonly calendar: WorkCalendar
}

/** The last day of a term. A day of a year without a calendar is refused where the calendar decides. */
export function termEnd({ start, term, shift, calendar }: Asked): TermEnd {
  if (term.unit === 'working-days') return walk(start, term.count, calendar)
  const end = unshiftedEnd(start, term)
  if (!shift) return { ok: true, due: end, skipped: [], counted: [] }
  const missing = yearWithoutCalendar(start, end, calendar)
  if (missing !== undefined) return { ok: false, yearWithoutCalendar: missing }
  return walk(addDays(end, -1), 1, calendar)
}

/** The years on which a term has a day. It has none on the day of the event itself. */
export function yearsTouched(start: PlainDate, end: PlainDate): number[] {
  const first = yearOf(addDays(start, 1))
  return Array.from({ length: Math.max(yearOf(end) - first + 1, 0) }, (_, index) => first + index)
}

/** The first year that a term touches and that has no calendar. */
export const yearWithoutCalendar = (start: PlainDate, end: PlainDate, calendar: WorkCalendar): number | undefined =>
  yearsTouched(start, end).find((year) => !calendar.get(year))

/** The last day of a term that no day off moves; a term in working days has no such end. */
export function unshiftedEnd(start: PlainDate, { count, unit }: Term): PlainDate {
  if (unit === 'months') return addMonths(start, count)
  return unit === 'years' ? addMonths(start, 12 * count) : addDays(start, count)
}

/** So many working days after a day. */
function walk(start: PlainDate, count: number, calendar: WorkCalendar): TermEnd {
  const skipped: CalendarDay[] = []
  const counted: CalendarDay[] = []
  let left = count
  let due = start
  while (left > 0) {
    due = addDays(due, 1)
    const day = dayIn(calendar, due)
    if (!day) return { ok: false, yearWithoutCalendar: yearOf(due) }
    if (isWorking(day)) {
      left -= 1
      if (day.reason === 'decree-working') counted.push(day)
    } else skipped.push(day)
  }
  return { ok: true, due, skipped, counted }
}
