import { compareDays, daysBetween, firstDayOf, lastDayOf, type PlainDate, type PlainMonth } from '../plain-date'

export interface Stay {
  readonly contract: PlainDate
  /** Null while the client is still in the programme. */
  readonly exit: PlainDate | null
}

/** First and last day of a month on which the client was in the programme; null when there is none. */
export function stayInMonth({ contract, exit }: Stay, month: PlainMonth): readonly [PlainDate, PlainDate] | null {
  const [first, last] = [firstDayOf(month), lastDayOf(month)]
  const from = compareDays(contract, first) > 0 ? contract : first
  const to = exit && compareDays(exit, last) < 0 ? exit : last
  return compareDays(from, to) <= 0 ? [from, to] : null
}

/**
 * Days of a month in the programme. The contract day counts (clause 3.1: «включая день заключения договора»),
 * and so does the day of the exit, on which services are still given.
 */
export function daysInProgramme(stay: Stay, month: PlainMonth): number {
  const days = stayInMonth(stay, month)
  return days ? daysBetween(...days) + 1 : 0
}
