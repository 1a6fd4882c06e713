import type { Citation } from '../acts'
import type { Fraction } from '../fraction'
import { compareDays, plainDate, type PlainDate } from '../plain-date'
import type { Wording } from '../wording'
import type { BandTable } from './band-table'
import type { Term } from './term'

/** What a parameter can be: a number of things, a share, a table of bands, a day of the year, a term, words. */
export interface ValueOf {
  readonly count: number
  readonly share: Fraction
  readonly 'rate-bands': BandTable
  readonly 'point-bands': BandTable<number>
  readonly 'month-day': string
  readonly term: Term
  readonly text: string
}

export type Sort = keyof ValueOf

interface Row<T, Day> {
  /** First day on which the value is in force. */
  readonly from: Day
  readonly value: T
  readonly source: Citation
}

/** At least one, by the day from which it holds. */
type Rows<S extends Sort> = readonly [Row<ValueOf[S], PlainDate>, ...Row<ValueOf[S], PlainDate>[]]

export interface Parameter<S extends Sort> {
  readonly id: string
  readonly sort: S
  /** What it is, with its unit: longest course, days. */
  readonly title: Wording
  readonly rows: Rows<S>
  /** The value in force on a day; never the nearest one. */
  on(day: PlainDate): ValueOf[S]
}

/** A parameter of any sort: its sort tells what its values are. */
export type AnyParameter = { [S in Sort]: Parameter<S> }[Sort]

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

interface Head<S extends Sort> {
  readonly id: string
  readonly sort: S
  readonly title: Wording
}

/** A number or a table of the law. Changing it is adding a row. */
export function parameter<S extends Sort>(
  { id, sort, title }: Head<S>,
  given: readonly [Row<ValueOf[S], string>, ...Row<ValueOf[S], string>[]],
): Parameter<S> {
  const rows = given
    .map((row) => ({ ...row, from: plainDate(row.from) }))
    .sort((a, b) => compareDays(a.from, b.from)) as unknown as Rows<S>
  if (new Set(rows.map((row) => row.from)).size !== rows.length) throw new Error(`parameter ${id}: two rows of one day`)
  return {
    id,
    sort,
    title,
    rows,
    on(day) {
      const row = rows.findLast(({ from }) => compareDays(from, day) <= 0)
      if (!row) throw new ParameterNotInForce(id, day, rows[0].from)
      return row.value
    },
  }
}

/** The same parameter with another value from a day on: what a reform does to it. */
export function withValue<S extends Sort>(
  { id, sort, title, rows }: Parameter<S>,
  from: PlainDate,
  value: ValueOf[S],
): Parameter<S> {
  const before = rows.filter((row) => compareDays(row.from, from) < 0)
  const { source } = before.at(-1) ?? rows[0]
  return parameter({ id, sort, title }, [...before, { from, value, source }] as unknown as [Row<ValueOf[S], string>])
}
