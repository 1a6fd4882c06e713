import { assessmentsAYear } from 'scoring/parameters/assessments-a-year'
import {
  addDays,
  daysBetween,
  firstDayOfYear,
  isWeekend,
  lastDayOfYear,
  plainDate,
  type PlainDate,
} from 'scoring/plain-date'

/** How many assessments a year has (п. 2.4.5). */
export const assessmentsIn = (year: number): number => assessmentsAYear.on(lastDayOfYear(year))

interface Part {
  first: PlainDate
  last: PlainDate
}

/** The year in as many equal parts as it has assessments: with four of them, about the quarters (G-12). */
export function partsOf(year: number): Part[] {
  const [first, last] = [firstDayOfYear(year), lastDayOfYear(year)]
  const [days, count] = [daysBetween(first, last) + 1, assessmentsIn(year)]
  const start = (part: number) => addDays(first, Math.floor((days * part) / count))
  return Array.from({ length: count }, (_, part) => ({ first: start(part), last: addDays(start(part + 1), -1) }))
}

/** Neighbours in the list are not visited on one day: a manner of the portal. */
const spreadDays = 14

/**
 * The days that are proposed for what is left of a year: one in each part that has none yet, in its middle, on a
 * weekday, and never before today. The law names no days; any day of the year is accepted.
 * @param taken days of the assessments that stand already, `YYYY-MM-DD`
 * @param place of the organisation among those planned together
 */
export function proposedDays(year: number, taken: readonly string[], today: string, place = 0): PlainDate[] {
  const free = partsOf(year).filter(({ first, last }) => !taken.some((day) => first <= day && day <= last))
  return free.slice(0, Math.max(0, assessmentsIn(year) - taken.length)).flatMap(({ first, last }) => {
    const middle = addDays(first, Math.floor(daysBetween(first, last) / 2))
    const from = middle > today ? middle : addDays(plainDate(today), 1)
    const day = weekdayFrom(addDays(from, place % spreadDays))
    return day <= last && day > today ? [day] : []
  })
}

function weekdayFrom(day: PlainDate): PlainDate {
  let found = day
  while (isWeekend(found)) found = addDays(found, 1)
  return found
}
