import { order929, type Citation } from '../acts'
import type { Parameter } from '../parameters/parameter'
import type { Wording } from '../wording'

export interface Bound {
  /** `one-per`: one for each so many clients, a broken group counts whole. */
  readonly sort: 'one-per' | 'at-least' | 'at-most'
  readonly parameter: Parameter<'count'>
}

interface Head {
  readonly citation: Citation
  readonly title: Wording
  readonly quote: string
}

/** A norm that is counted or measured: whole pieces, centimetres, square decimetres, days, hours. */
export interface MeasuredNorm extends Head {
  readonly bound: Bound
}

/** A norm that is answered with yes or no. */
export interface AnsweredNorm extends Head {
  readonly bound: null
}

/** What clause 2.2 asks of rooms, linen and meals. */
export type Norm = MeasuredNorm | AnsweredNorm

const head = (row: string, title: Wording, quote: string): Head => ({
  citation: order929(`2.2, table, ${row}`),
  title,
  quote,
})

export const measured = (row: string, title: Wording, quote: string, bound: Bound): MeasuredNorm => ({
  ...head(row, title, quote),
  bound,
})

export const answered = (row: string, title: Wording, quote: string): AnsweredNorm => ({
  ...head(row, title, quote),
  bound: null,
})
