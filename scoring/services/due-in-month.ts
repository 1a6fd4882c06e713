import { courseDays } from '../parameters/course-days'
import {
  addDays,
  addMonths,
  compareDays,
  firstDayOf,
  lastDayOf,
  monthOf,
  monthsBetween,
  toDayNumber,
  type PlainDate,
  type PlainMonth,
} from '../plain-date'
import type { PeriodStart } from '../readings'
import { services } from './catalogue'
import { stayInMonth, type Stay } from './days-in-programme'
import { rhythms, type Rhythm } from './frequency'
import { ALL_KINDS, bitOf, NO_KINDS, type KindMask } from './kinds'

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

const NOTHING_DUE: Occasions = {
  daily: 0,
  admission: 0,
  week: 0,
  fortnight: 0,
  month: 0,
  twoMonths: 0,
  monthStart: 0,
  lastMonths: 0,
}

/** How often each rhythm came round in the month, on days on which the client was in the programme. */
type Occasions = Readonly<Record<Rhythm, number>>

function occasionsIn(course: CourseMonth): Occasions {
  const stay = stayInMonth(course, course.month)
  if (!stay) return NOTHING_DUE
  const { contract, month } = course
  const [from, to] = stay
  const dayOfCourse = toDayNumber(from) - toDayNumber(contract)
  const days = toDayNumber(to) - toDayNumber(from) + 1
  // A period of n days ends where the number of days lived so far is a multiple of n.
  const endsOfDays = (length: number) => Math.floor((dayOfCourse + days) / length) - Math.floor(dayOfCourse / length)
  const atStart = from === firstDayOf(month)
  const wholeMonth = atStart && to === lastDayOf(month)
  const inStay = (day: PlainDate) => compareDays(from, day) <= 0 && compareDays(day, to) <= 0
  const monthsEnded = endsOfMonths(course, inStay, wholeMonth)
  return {
    daily: days,
    admission: inStay(contract) ? 1 : 0,
    week: endsOfDays(7),
    fortnight: endsOfDays(14),
    month: monthsEnded ? 1 : 0,
    twoMonths: monthsEnded && monthsEnded % 2 === 0 ? 1 : 0,
    monthStart: atStart ? 1 : 0,
    lastMonths: endsOfLastMonths(course).filter(inStay).length,
  }
}

/** The ordinal of the month-long period that ended within the stay in this month; 0 when none did. */
function endsOfMonths(
  { contract, month, periodStart }: CourseMonth,
  inStay: (day: PlainDate) => boolean,
  wholeMonth: boolean,
): number {
  const ordinal = monthsBetween(monthOf(contract), month)
  if (periodStart === 'calendar-month')
    return wholeMonth ? ordinal + (contract === firstDayOf(monthOf(contract)) ? 1 : 0) : 0
  // A contract of the 1st ends its period on the last day of the same month, any other in the next one.
  for (const count of [ordinal, ordinal + 1]) {
    if (count > 0 && inStay(addDays(addMonths(contract, count), -1))) return count
  }
  return 0
}

/** «1 раз в месяц в течение двух последних месяцев реабилитации»: the last day of each. */
function endsOfLastMonths({ contract, plannedEnd }: CourseMonth): readonly PlainDate[] {
  const latest = addDays(contract, courseDays.on(contract) - 1)
  const end = compareDays(plannedEnd, latest) < 0 ? plannedEnd : latest
  return [addMonths(end, -1), end]
}

const kindsByRhythm = rhythms.map((rhythm) =>
  services.reduce((mask, { kind, frequency }) => (frequency[rhythm] ? mask | (bitOf(kind) ?? 0) : mask), NO_KINDS),
)

const dueKindsOf = (occasions: Occasions): KindMask =>
  rhythms.reduce((mask, rhythm, index) => (occasions[rhythm] ? mask | (kindsByRhythm[index] ?? 0) : mask), NO_KINDS)

/** The kinds of which no service fell due: all that a settlement needs, and the quick way to it. */
export const notDueKinds = (course: CourseMonth): KindMask => ALL_KINDS & ~dueKindsOf(occasionsIn(course))

/** What fell due in one month of a client's course, by the frequencies of clause 2.2. */
export function dueInMonth(course: CourseMonth): DueInMonth {
  const occasions = occasionsIn(course)
  const counts = new Map<string, number>()
  for (const { code, frequency } of services) {
    let count = 0
    for (const rhythm of rhythms) count += (frequency[rhythm] ?? 0) * occasions[rhythm]
    if (count > 0) counts.set(code, count)
  }
  const dueKinds = dueKindsOf(occasions)
  return { counts, dueKinds, notDueKinds: ALL_KINDS & ~dueKinds }
}
