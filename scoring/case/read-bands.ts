import type { BandTable } from '../parameters/band-table'
import { inside, type Place } from './problem'
import { shape, type Reader } from './reader'

const BANDS = shape(['lowUpTo', 'mediumUpTo', 'gives'])
const GIVES = shape(['low', 'medium', 'high'])

/** Three bands without a gap and without an overlap: whole percents, each edge belonging to the band below it. */
export function readBands<T>(
  reader: Reader,
  value: unknown,
  place: Place,
  readGain: (value: unknown, place: Place) => T | undefined,
): BandTable<T> | undefined {
  const fields = reader.fields(value, place, BANDS)
  if (!fields) return
  const edge = (key: 'lowUpTo' | 'mediumUpTo') =>
    fields[key] === undefined ? undefined : reader.integer(fields[key], inside(place, key), 0, 100)
  const [lowUpTo, mediumUpTo] = [edge('lowUpTo'), edge('mediumUpTo')]
  const gives = readGives(reader, fields.gives, inside(place, 'gives'), readGain)
  if (lowUpTo === undefined || mediumUpTo === undefined) return
  const fault = faultOf(lowUpTo, mediumUpTo)
  if (fault) return reader.refuse(inside(place, 'mediumUpTo'), fault)
  return gives && { lowUpTo, mediumUpTo, gives }
}

function faultOf(lowUpTo: number, mediumUpTo: number): string | null {
  if (lowUpTo < mediumUpTo) return null
  return lowUpTo === mediumUpTo
    ? `is ${mediumUpTo}, the same as lowUpTo: a gap, nobody is medium: expected more than ${lowUpTo}`
    : `is ${mediumUpTo}, under lowUpTo: low and medium overlap over ${mediumUpTo}% up to ${lowUpTo}%: expected more than ${lowUpTo}`
}

function readGives<T>(
  reader: Reader,
  value: unknown,
  place: Place,
  readGain: (value: unknown, place: Place) => T | undefined,
): BandTable<T>['gives'] | undefined {
  if (value === undefined) return
  const fields = reader.fields(value, place, GIVES)
  if (!fields) return
  const gain = (band: 'low' | 'medium' | 'high') =>
    fields[band] === undefined ? undefined : readGain(fields[band], inside(place, band))
  const [low, medium, high] = [gain('low'), gain('medium'), gain('high')]
  return low === undefined || medium === undefined || high === undefined ? undefined : { low, medium, high }
}
