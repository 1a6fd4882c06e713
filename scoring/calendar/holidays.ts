import { labourCode, type Citation } from '../acts'
import type { PlainDate } from '../plain-date'

export const holidaysCitation: Citation = labourCode('article 112')

/** Article 112: 1–6 and 8 January, 7 January, 23 February, 8 March, 1 and 9 May, 12 June, 4 November. */
export const holidays: ReadonlySet<MonthDay> = new Set(
  '01-01 01-02 01-03 01-04 01-05 01-06 01-07 01-08 02-23 03-08 05-01 05-09 06-12 11-04'.split(' '),
)

/** Month and day, "05-09". */
export type MonthDay = string

export const monthDayOf = (date: PlainDate): MonthDay => date.slice(-5)
export const isHoliday = (date: PlainDate): boolean => holidays.has(monthDayOf(date))

/** Part 2 of article 112 moves no day off from a January holiday that falls on a weekend. */
export const isHolidayThatMoves = (date: PlainDate): boolean => isHoliday(date) && !monthDayOf(date).startsWith('01-')
