import { fractionText, rateText } from '../fraction'
import type { BandTable } from '../parameters/band-table'
import type { Parameter, Sort } from '../parameters/parameter'
import type { OfEachSort } from '../parameters/value-text'
import type { Json } from './canonical-json'

const writeBands = <T>({ lowUpTo, mediumUpTo, gives }: BandTable<T>, write: (value: T) => Json): Json => ({
  lowUpTo,
  mediumUpTo,
  gives: { low: write(gives.low), medium: write(gives.medium), high: write(gives.high) },
})

/** A value of a parameter as JSON: a share "1/8", a rate "0.5%", a term "3 working-days". */
export const writeValue: OfEachSort<Json> = {
  count: (value) => value,
  text: (value) => value,
  'month-day': (value) => value,
  share: fractionText,
  term: ({ count, unit }) => `${count} ${unit}`,
  'rate-bands': (bands) => writeBands(bands, rateText),
  'point-bands': (bands) => writeBands(bands, (points) => points),
}

/** The values of a parameter as JSON, in the order of its rows. */
export function writeParameterValues<S extends Sort>({ sort, rows }: Parameter<S>): Json[] {
  const write = writeValue[sort]
  return rows.map(({ value }) => write(value))
}
