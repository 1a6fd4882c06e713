import type { Citation } from '../acts'
import { compareDays, plainDate, type PlainDate } from '../plain-date'

interface Row<T> {
  /** First day on which the value is in force. */
  readonly from: string
  readonly value: T
  readonly source: Citation
}

export interface Parameter<T> {
  readonly id: string
  readonly rows: readonly (Row<T> & { readonly from: PlainDate })[]
  /** The value in force on a day; never the nearest one. */
  on(day: PlainDate): T
}

export class ParameterNotInForce extends Error {
  override name = 'ParameterNotInForce'
  constructor(
    readonly parameter: string,
    readonly day: PlainDate,
    readonly since: PlainDate,
  ) {
    super(`parameter ${parameter} has no value on ${day}: it is in force since ${since}`)
  }
}

/** A number or a table of the law. Changing it is adding a row. */
export function parameter<T>(id: string, given: readonly [Row<T>, ...Row<T>[]]): Parameter<T> {
  const rows = given.map((row) => ({ ...row, from: plainDate(row.from) }))
  const newestFirst = rows.toSorted((a, b) => compareDays(b.from, a.from))
  if (new Set(rows.map((row) => row.from)).size !== rows.length) throw new Error(`parameter ${id}: two rows of one day`)
  return {
    id,
    rows,
    on(day) {
      const row = newestFirst.find(({ from }) => compareDays(from, day) <= 0)
      if (!row) throw new ParameterNotInForce(id, day, newestFirst[newestFirst.length - 1]?.from ?? day)
      return row.value
    },
  }
}
