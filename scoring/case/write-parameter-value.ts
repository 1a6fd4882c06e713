import { fractionText, rateText } from '../fraction'
import type { BandTable } from '../parameters/band-table'
import type { AnyParameter } from '../parameters/parameter'
import type { Json } from './canonical-json'

const writeBands = <T>({ lowUpTo, mediumUpTo, gives }: BandTable<T>, write: (value: T) => Json): Json => ({
  lowUpTo,
  mediumUpTo,
  gives: { low: write(gives.low), medium: write(gives.medium), high: write(gives.high) },
})

/** The values of a parameter as JSON, in the order of its rows: a share "1/8", a rate "0.5%", a term "3 working-days". */
export function writeParameterValues(parameter: AnyParameter): Json[] {
  switch (parameter.sort) {
    case 'count':
    case 'month-day':
    case 'text':
      return parameter.rows.map(({ value }) => value)
    case 'share':
      return parameter.rows.map(({ value }) => fractionText(value))
    case 'term':
      return parameter.rows.map(({ value }) => `${value.count} ${value.unit}`)
    case 'rate-bands':
      return parameter.rows.map(({ value }) => writeBands(value, rateText))
    case 'point-bands':
      return parameter.rows.map(({ value }) => writeBands(value, (points) => points))
  }
}
