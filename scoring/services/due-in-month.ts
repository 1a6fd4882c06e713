import { courseDays } from '../parameters/course-days'
import {
  addDays,
  dayOfMonth,
  daysInMonth,
  firstDayOf,
  monthsBetween,
  toDayNumber,
  type PlainDate,
  type PlainMonth,
} from '../plain-date'
import type { PeriodStart } from '../readings'
import { services } from './catalogue'
import { stayInMonth, type Stay, type StayInMonth } from './days-in-programme'
import { rhythms, type Rhythm } from './frequency'
import { ALL_KINDS, maskOf, NO_KINDS, type KindMask } from './kinds'

export interface CourseMonth extends Stay {
  /** The end that the contract plans; what lies beyond day 180 is cut. */
  readonly plannedEnd: PlainDate
  readonly month: PlainMonth
  readonly periodStart: PeriodStart
}

export interface DueInMonth {
  /** How many times each service fell due, by code; services that did not are not listed. */
  readonly counts: ReadonlyMap<string, number>
  readonly dueKinds: KindMask
  readonly notDueKinds: KindMask
}

/** How often each rhythm came round in the month, on days on which the client was in the programme. */
type Occasions = Readonly<Record<Rhythm, number>>

function occasionsIn(course: CourseMonth): Occasions | null {
  const { contract, month } = course
  const stay = stayInMonth(course, month)
  if (!stay) return null
  const { from, to } = stay
  const daysBefore = toDayNumber(firstDayOf(month)) + from - 1 - toDayNumber(contract)
  const days = to - from + 1
  const monthsLived = monthsEnded(course, stay)
  return {
    daily: days,
    admission: daysBefore === 0 ? 1 : 0,
    week: endsOfPeriods(7, daysBefore, days),
    fortnight: endsOfPeriods(14, daysBefore, days),
    month: monthsLived > 0 ? 1 : 0,
    twoMonths: monthsLived > 0 && monthsLived % 2 === 0 ? 1 : 0,
    monthStart: from === 1 ? 1 : 0,
    lastMonths: endsOfLastMonths(course, stay),
  }
}

/** A period of so many days ends where the number of days lived so far is a multiple of its length. */
const endsOfPeriods = (length: number, daysBefore: number, days: number): number =>
  Math.floor((daysBefore + days) / length) - Math.floor(daysBefore / length)

/**
 * How many month-long periods had been lived when one of them ended in this month; 0 when none ended in it, and in the
 * month of a contract that was not made on the 1st: its first period is not over.
 */
function monthsEnded({ contract, month, periodStart }: CourseMonth, { to }: StayInMonth): number {
  const lastDay = daysInMonth(month)
  const start = dayOfMonth(contract)
  const fromTheFirst = start === 1
  // A contract of the 1st ends its periods with the calendar; any other the day before its own day, clamped.
  const end = periodStart === 'calendar-month' || fromTheFirst ? lastDay : Math.min(start, lastDay) - 1
  return end <= to ? monthsBetween(contract, month) + (fromTheFirst ? 1 : 0) : 0
}

/** «1 раз в месяц в течение двух последних месяцев реабилитации»: on the last day of each of the two. */
function endsOfLastMonths({ contract, plannedEnd, month }: CourseMonth, { from, to }: StayInMonth): number {
  const most = courseDays.on(contract) - 1
  const tooLong = toDayNumber(plannedEnd) - toDayNumber(contract) > most
  const end = tooLong ? addDays(contract, most) : plannedEnd
  const monthsLeft = monthsBetween(month, end)
  if (monthsLeft !== 0 && monthsLeft !== 1) return 0
  const day = Math.min(dayOfMonth(end), daysInMonth(month))
  return from <= day && day <= to ? 1 : 0
}

const kindsByRhythm = rhythms.map((rhythm) => ({
  rhythm,
  kinds: maskOf(services.filter(({ frequency }) => frequency[rhythm]).map(({ kind }) => kind)),
}))

function dueKindsOf(occasions: Occasions | null): KindMask {
  let mask = NO_KINDS
  if (!occasions) return mask
  for (const { rhythm, kinds } of kindsByRhythm) if (occasions[rhythm] > 0) mask |= kinds
  return mask
}

const components = services.map(({ code, frequency }) => ({
  code,
  parts: rhythms.flatMap((rhythm) => (frequency[rhythm] ? [{ rhythm, times: frequency[rhythm] }] : [])),
}))

function countsOf(occasions: Occasions | null): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  if (!occasions) return counts
  for (const { code, parts } of components) {
    let count = 0
    for (const { rhythm, times } of parts) count += times * occasions[rhythm]
    if (count > 0) counts.set(code, count)
  }
  return counts
}

/** The kinds of which no service fell due: all that a settlement needs, and the quick way to it. */
export const notDueKinds = (course: CourseMonth): KindMask => ALL_KINDS & ~dueKindsOf(occasionsIn(course))

/** What fell due in one month of a client's course, by the frequencies of clause 2.2. */
export function dueInMonth(course: CourseMonth): DueInMonth {
  const occasions = occasionsIn(course)
  const dueKinds = dueKindsOf(occasions)
  return { counts: countsOf(occasions), dueKinds, notDueKinds: ALL_KINDS & ~dueKinds }
}
