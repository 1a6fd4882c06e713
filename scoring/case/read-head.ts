import type { Reading } from '../readings'
import type { Organisation } from '../settlement/settlement-case'
import { inside, type Place } from './problem'
import { shape, type Reader } from './reader'

/** Order 929 is of 2018. */
export const FIRST_YEAR = 2018
const LAST_YEAR = 9999
const ORGANISATION = shape(['id', 'name'])

// What an absent field leaves is undefined; that it is required was told where the document's fields were read.

export const readYear = (reader: Reader, year: unknown): number | undefined =>
  year === undefined ? undefined : reader.integer(year, inside(null, 'year'), FIRST_YEAR, LAST_YEAR)

export function readOrganisation(reader: Reader, value: unknown, place: Place): Organisation | undefined {
  if (value === undefined) return
  const fields = reader.fields(value, place, ORGANISATION)
  if (!fields) return
  const [id, name] = (['id', 'name'] as const).map((key) =>
    fields[key] === undefined ? undefined : reader.text(fields[key], inside(place, key)),
  )
  return id !== undefined && name !== undefined ? { id, name } : undefined
}

/** Readings of one register: what is absent has its default. */
export function readReadings<InForce extends object>(
  reader: Reader,
  value: unknown,
  place: Place,
  register: Readonly<Record<keyof InForce & string, Reading>>,
  defaults: InForce,
): InForce | undefined {
  if (value === undefined) return defaults
  const ids = Object.keys(register) as (keyof InForce & string)[]
  const fields = reader.fields(value, place, shape([], ids))
  if (!fields) return
  const given = ids
    .filter((id) => fields[id] !== undefined)
    .map((id) => [id, reader.oneOf(fields[id], inside(place, id), Object.keys(register[id].options))])
  return { ...defaults, ...(Object.fromEntries(given) as Partial<InForce>) }
}
