import { actAssessmentDay } from 'scoring/parameters/act-assessment-day'
import { addToMonth, daysBetween, lastDayOf, plainDate, plainMonth } from 'scoring/plain-date'

/** A day of the month after the one that an act is for; the last one where that month is shorter. */
function dayOfNextMonth(month: string, dayNumber: number): string {
  const last = lastDayOf(addToMonth(plainMonth(month), 1))
  return `${last.slice(0, 8)}${String(Math.min(dayNumber, Number(last.slice(8)))).padStart(2, '0')}`
}

/** The day by which the organisation hands in its act: a term of its agreement (G-32). */
export const handInBy = (month: string, actDueDay: number): string => dayOfNextMonth(month, actDueDay)

/** The day by which an official assesses the month (п. 2.4.8, строка 1.1). */
export const assessBy = (month: string): string =>
  dayOfNextMonth(month, actAssessmentDay.on(lastDayOf(plainMonth(month))))

/** Days left until a day; negative when it has passed. */
export const daysLeft = (today: string, day: string): number => daysBetween(plainDate(today), plainDate(day))

/** The month is over, or this is its last day: nothing more will be given in it. */
export const isMonthOver = (month: string, today: string): boolean => today >= lastDayOf(plainMonth(month))

/** The first month of a year up to the last one begun by today. */
export function monthsOfYear(year: number, today: string): string[] {
  const all = Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`)
  return all.filter((month) => month <= today.slice(0, 7))
}

/** The order that acts prove services by is of 13 June 2018: there are no acts of earlier months. */
export const firstActMonth = actAssessmentDay.rows[0]!.from.slice(0, 7)
