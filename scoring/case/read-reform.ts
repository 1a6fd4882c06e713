import { acts } from '../acts'
import { currentLaw, type ParameterId } from '../law'
import { compareDays, type PlainDate } from '../plain-date'
import { settlementReadings, type SettlementReadings } from '../readings'
import { parameterIds, type ParameterValues, type Reform } from '../reform/reform'
import { inside, show, type Place } from './problem'
import { parseWith, readWith, type Read } from './read'
import { readReadings } from './read-head'
import { readParameterValue } from './read-parameter-value'
import { shape, type Reader } from './reader'

export const REFORM_SCHEMA = 'reform/1'

const REFORM = shape(['schema', 'title', 'from'], ['parameters', 'readings'])
const PARAMETERS = shape([], parameterIds)

/** A reform from its JSON text, or everything that is wrong with it. */
export const parseReform = (text: string): Read<Reform> => parseWith(readReformWith, text)
export const readReform = (value: unknown): Read<Reform> => readWith(readReformWith, value)

export function readReformWith(reader: Reader, value: unknown): Reform | undefined {
  const fields = reader.fields(value, null, REFORM)
  if (!fields) return
  if (fields.schema !== undefined) reader.oneOf(fields.schema, inside(null, 'schema'), [REFORM_SCHEMA])
  const title = fields.title === undefined ? undefined : reader.visibleText(fields.title, inside(null, 'title'))
  const from = fields.from === undefined ? undefined : readFrom(reader, fields.from, inside(null, 'from'))
  const parameters = readParameters(reader, fields.parameters, inside(null, 'parameters'))
  const readings = readReadings<Partial<SettlementReadings>>(
    reader,
    fields.readings,
    inside(null, 'readings'),
    settlementReadings,
    {},
  )
  if (isEmpty(fields.parameters) && isEmpty(fields.readings))
    reader.refuse(null, 'is without a change: expected a parameter or a reading')
  if (parameters && readings) refuseUnreachableMinimum(reader, parameters, readings)
  return title !== undefined && from && parameters && readings ? { title, from, parameters, readings } : undefined
}

/** Absent, or an object without fields; anything else was told as what it is. */
const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  (typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length === 0)

function readFrom(reader: Reader, value: unknown, place: Place): PlainDate | undefined {
  const from = reader.date(value, place)
  const first = acts['order-929'].adoptedOn
  return from && compareDays(from, first) < 0
    ? reader.refuse(place, `is ${show(from)}, before the order: expected ${first} or later`)
    : from
}

function readParameters(reader: Reader, value: unknown, place: Place): ParameterValues | undefined {
  if (value === undefined) return {}
  const fields = reader.fields(value, place, PARAMETERS)
  if (!fields) return
  const given = parameterIds.filter((id) => fields[id] !== undefined)
  const read = (id: ParameterId) => readParameterValue(reader, fields[id], inside(place, id), id, currentLaw[id].sort)
  return Object.fromEntries(given.map((id) => [id, read(id)])) as ParameterValues
}

const MOST_GROUP_MONTHS = Object.keys(settlementReadings['groups-minimum'].options).length

/** Nobody can attend for more months than the window has: such a draft would fail everyone, and surely by oversight. */
function refuseUnreachableMinimum(
  reader: Reader,
  { attendanceWindowMonths: window = MOST_GROUP_MONTHS }: ParameterValues,
  { 'groups-minimum': minimum }: Partial<SettlementReadings>,
): void {
  const place = inside(inside(null, 'readings'), 'groups-minimum')
  if (minimum === undefined && window < MOST_GROUP_MONTHS)
    reader.refuse(place, `is missing: a window of ${window} months needs how many of them a person attends`)
  if (minimum !== undefined && Number(minimum) > window)
    reader.refuse(place, `is ${show(minimum)}, more than attendanceWindowMonths: expected at most ${window}`)
}
