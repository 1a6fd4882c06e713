import { addToMonth, compareDays, monthOf, type PlainDate, type PlainMonth } from '../plain-date'
import type { PeriodStart } from '../readings'
import { services } from './catalogue'
import { stayInMonth, type Stay } from './days-in-programme'
import { dueInMonth } from './due-in-month'
import { shortfalls, type Shortfall } from './shortfalls'

/** A client's course and what was given in it. */
export interface CourseOnRecord extends Stay {
  readonly plannedEnd: PlainDate
  readonly periodStart: PeriodStart
  /** How many times each service was given, by month and code. What is not on record was not given. */
  readonly delivered: ReadonlyMap<PlainMonth, ReadonlyMap<string, number>>
  /** The last month that is over: the months after it are not judged. */
  readonly through: PlainMonth
}

interface MonthShortfalls {
  readonly month: PlainMonth
  readonly shortfalls: readonly Shortfall[]
}

export interface CourseShortfalls {
  /** Every month of the stay, those without a shortfall too. */
  readonly months: readonly MonthShortfalls[]
  /** The services that fell short in some month, over all the months: what was due, and what of it was given. */
  readonly services: readonly Shortfall[]
  /** Of all that fell due, how much was given: what the general criterion of clause 2.4.4 (1) says of the volume. */
  readonly conformity: { readonly numerator: number; readonly denominator: number }
}

const nothing: ReadonlyMap<string, number> = new Map()

/**
 * What a client was given less often than it fell due over the whole course. Each month stands alone: what was given
 * beyond its due makes up for no other month and no other service.
 */
export function courseShortfalls(course: CourseOnRecord): CourseShortfalls {
  const months = monthsOf(course).map((month) => {
    const due = dueInMonth({ ...course, month })
    return { month, counts: due.counts, shortfalls: shortfalls(course.delivered.get(month) ?? nothing, due) }
  })
  const totals = services.map(({ code }) => {
    const due = sum(months.map(({ counts }) => counts.get(code) ?? 0))
    const missing = sum(months.flatMap((month) => month.shortfalls.filter((one) => one.code === code)).map(lacking))
    return { code, due, delivered: due - missing }
  })
  return {
    months: months.map(({ month, shortfalls }) => ({ month, shortfalls })),
    services: totals.filter(({ due, delivered }) => delivered < due),
    conformity: {
      numerator: sum(totals.map(({ delivered }) => delivered)),
      denominator: sum(totals.map(({ due }) => due)),
    },
  }
}

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0)
const lacking = ({ due, delivered }: Shortfall): number => due - delivered

function monthsOf(course: CourseOnRecord): PlainMonth[] {
  const months: PlainMonth[] = []
  for (let month = monthOf(course.contract); compareDays(month, course.through) <= 0; month = addToMonth(month, 1))
    if (stayInMonth(course, month)) months.push(month)
  return months
}
