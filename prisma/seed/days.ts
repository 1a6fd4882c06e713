import { addDays, toDayNumber, type PlainDate } from 'scoring/plain-date'

/** Days on which nobody signs or pays, in every year; transfers of days off are of no weight here. */
const holidays = ['02-23', '03-08', '05-01', '05-09', '06-12', '11-04']

/** 1 March of the year 0 was a Wednesday. */
const isWeekend = (day: PlainDate): boolean => [3, 4].includes(toDayNumber(day) % 7)
const isHoliday = (day: PlainDate): boolean => holidays.includes(day.slice(5)) || /-01-0[1-8]$/.test(day)

/** The day, or the first working day after it. */
export function workday(day: PlainDate): PlainDate {
  let shifted = day
  while (isWeekend(shifted) || isHoliday(shifted)) shifted = addDays(shifted, 1)
  return shifted
}

export const latest = <T extends string>(...days: readonly T[]): T => days.reduce((a, b) => (a > b ? a : b))

/** A moment of a working day, as the database keeps it. */
export const momentOf = (day: string, minutes = 0): Date =>
  new Date(Date.parse(`${day}T07:10:00Z`) + (minutes % 480) * 60_000)

/** «15.04.2025» */
export const dayText = (day: string): string => day.split('-').reverse().join('.')
