import { dayOfMonth, daysInMonth, monthsBetween, type PlainDate, type PlainMonth } from '../plain-date'

export interface Stay {
  readonly contract: PlainDate
  /** Null while the client is still in the programme. */
  readonly exit: PlainDate | null
}

/** The days of one month, by their numbers in it, on which the client was in the programme. */
export interface StayInMonth {
  readonly from: number
  readonly to: number
}

/** Null when the client was not there on any day of the month. */
export function stayInMonth({ contract, exit }: Stay, month: PlainMonth): StayInMonth | null {
  const sinceContract = monthsBetween(contract, month)
  const untilExit = exit ? monthsBetween(month, exit) : 1
  if (sinceContract < 0 || untilExit < 0) return null
  const from = sinceContract === 0 ? dayOfMonth(contract) : 1
  const to = exit && untilExit === 0 ? dayOfMonth(exit) : daysInMonth(month)
  return from <= to ? { from, to } : null
}

/**
 * Days of a month in the programme. The contract day counts (clause 3.1: «включая день заключения договора»),
 * and so does the day of the exit, on which services are still given.
 */
export function daysInProgramme(stay: Stay, month: PlainMonth): number {
  const days = stayInMonth(stay, month)
  return days ? days.to - days.from + 1 : 0
}
