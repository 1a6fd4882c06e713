import { addDays, isWeekend, yearOf, type PlainDate } from '../plain-date'
import { holidays, isHoliday, isHolidayThatMoves, monthDayOf, type MonthDay } from './holidays'

/** The decree by which the Government moved days off of a year. */
export interface Decree {
  readonly number: string
  readonly date: PlainDate
  /** Compared with the published decree by an official; until then it is shown as to be confirmed. */
  readonly isConfirmed: boolean
}

/** A year of the production calendar. */
export interface WorkYear {
  readonly year: number
  /** Null for a year that was loaded without naming it, and for one made of article 112 alone. */
  readonly decree: Decree | null
  /** Weekdays off, those of the region among them. */
  readonly off: ReadonlySet<MonthDay>
  /** Saturdays and Sundays that are worked. */
  readonly working: ReadonlySet<MonthDay>
  /** Weekdays off by an act of the region. */
  readonly regional?: ReadonlySet<MonthDay>
}

/** The years that are known: a map of them will do. */
export interface WorkCalendar {
  get(year: number): WorkYear | undefined
}

export const workCalendar = (years: Iterable<WorkYear>): ReadonlyMap<number, WorkYear> =>
  new Map(Array.from(years, (year) => [year.year, year]))

/** Why a day is worked or not. */
export type DayReason =
  'weekday' | 'weekend' | 'holiday' | 'holiday-moved' | 'decree-off' | 'decree-working' | 'regional-off'

export interface CalendarDay {
  readonly date: PlainDate
  readonly reason: DayReason
  /** The decree of the day's year, where the day is as it is because of a decree. */
  readonly decree: Decree | null
}

export const isWorking = ({ reason }: CalendarDay): boolean => reason === 'weekday' || reason === 'decree-working'

/** What a day is; undefined where its year has no calendar. */
export function dayIn(calendar: WorkCalendar, date: PlainDate): CalendarDay | undefined {
  const year = calendar.get(yearOf(date))
  if (!year) return undefined
  const reason = reasonOf(year, date)
  return { date, reason, decree: reason.startsWith('decree') ? year.decree : null }
}

function reasonOf({ off, working, regional }: WorkYear, date: PlainDate): DayReason {
  if (isWeekend(date)) return working.has(monthDayOf(date)) ? 'decree-working' : isHoliday(date) ? 'holiday' : 'weekend'
  if (!off.has(monthDayOf(date))) return 'weekday'
  if (isHoliday(date)) return 'holiday'
  if (regional?.has(monthDayOf(date))) return 'regional-off'
  return followsHolidayOnWeekend(date) ? 'holiday-moved' : 'decree-off'
}

/** A day off that coincides with a holiday moves to the next working day after it (article 112, part 2). */
function followsHolidayOnWeekend(date: PlainDate): boolean {
  for (let before = addDays(date, -1); isWeekend(before); before = addDays(before, -1))
    if (isHolidayThatMoves(before)) return true
  return false
}

/** A year by the holidays of article 112 alone: no day off is moved, for no decree is known. */
export const provisionalYear = (year: number): WorkYear => ({ year, decree: null, off: holidays, working: new Set() })
