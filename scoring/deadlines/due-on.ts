import { acts, type Citation } from '../acts'
import { holidaysCitation } from '../calendar/holidays'
import type { CalendarDay, WorkCalendar } from '../calendar/work-calendar'
import type { Term } from '../parameters/term'
import {
  addDays,
  addMonths,
  addToMonth,
  compareDays,
  daysInMonth,
  firstDayOf,
  monthOf,
  plainDate,
  type PlainDate,
} from '../plain-date'
import type { DeadlineRule } from './deadline-rule'
import { daysMove, monthsEnd, termBegins, termEnd } from './term-end'

/** The last day of a rule's term, or why it has none. */
export type Due = DueDay | NoDueDay

interface Asked {
  readonly rule: DeadlineRule
  readonly eventDay: PlainDate
}

export interface DueDay extends Asked {
  readonly ok: true
  readonly due: PlainDate
  /** Days that were passed over because nobody works on them, in order. */
  readonly skipped: readonly CalendarDay[]
  /** Saturdays and Sundays that counted, because a decree made them working days. */
  readonly counted: readonly CalendarDay[]
  /** The clause of the term, and the articles by which it was counted. */
  readonly citations: readonly Citation[]
}

export type NoDueDay = Asked & { readonly ok: false } & (
    | { readonly reason: 'no-calendar'; readonly year: number }
    /** A fact, a term that is entered in each case, or a number of times. */
    | { readonly reason: 'no-term' }
    | { readonly reason: 'not-in-force'; readonly since: PlainDate }
  )

/** The last day of a term by the numbers in force on the day of the event. */
export function dueOn(rule: DeadlineRule, eventDay: PlainDate, calendar: WorkCalendar): Due {
  const asked = { rule, eventDay }
  const since = firstDays(rule).find((first) => compareDays(eventDay, first) < 0)
  if (since !== undefined) return { ...asked, ok: false, reason: 'not-in-force', since }
  const { term } = rule
  const on = (due: PlainDate, ...articles: Citation[]): Due => ({
    ...asked,
    ok: true,
    due,
    skipped: [],
    counted: [],
    citations: [rule.citation, ...articles],
  })
  switch (term.form) {
    case 'term':
      return after(asked, term.length.on(eventDay), calendar)
    case 'months':
      return after(asked, { count: term.count.on(eventDay), unit: 'months' }, calendar)
    case 'days-included':
      return on(addDays(eventDay, term.count.on(eventDay) - 1))
    case 'months-before':
      return on(addMonths(eventDay, -term.count.on(eventDay)), monthsEnd)
    case 'same-day':
      return on(eventDay)
    case 'day-of-month': {
      const month = addToMonth(monthOf(eventDay), monthsLeft(eventDay, term.after) + term.month.on(eventDay))
      return on(addDays(firstDayOf(month), Math.min(term.day.on(eventDay), daysInMonth(month)) - 1))
    }
    case 'day-of-year':
      return on(plainDate(`${eventDay.slice(0, 4)}-${term.day.on(eventDay)}`))
    case 'times':
    case 'entered':
    case 'none':
      return { ...asked, ok: false, reason: 'no-term' }
  }
}

function after({ rule, eventDay }: Asked, term: Term, calendar: WorkCalendar): Due {
  const end = termEnd({ start: eventDay, term, shift: rule.shifts, calendar })
  if (!end.ok) return { rule, eventDay, ok: false, reason: 'no-calendar', year: end.yearWithoutCalendar }
  const citations = [rule.citation, termBegins]
  if (term.unit === 'months' || term.unit === 'years') citations.push(monthsEnd)
  if (rule.shifts) citations.push(daysMove)
  if (end.skipped.some(({ reason }) => reason === 'holiday' || reason === 'holiday-moved'))
    citations.push(holidaysCitation)
  return { rule, eventDay, ok: true, due: end.due, skipped: end.skipped, counted: end.counted, citations }
}

/** Since when the act binds, and since when each of its numbers is known. */
const firstDays = ({ citation, parameters }: DeadlineRule): PlainDate[] => [
  acts[citation.act].adoptedOn,
  ...parameters.flatMap(({ rows }) => rows.slice(0, 1).map(({ from }) => from)),
]

/** How many months of the month or the quarter are left after the month of the day. */
const monthsLeft = (day: PlainDate, period: 'month' | 'quarter'): number =>
  period === 'month' ? 0 : (12 - Number(day.slice(5, 7))) % 3
