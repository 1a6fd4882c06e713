import {
  defaultSettlementReadings,
  settlementReadingIds,
  settlementReadings,
  type SettlementReadings,
} from '../readings'
import type { Organisation, SettlementCase, SettlementClient } from '../settlement/settlement-case'
import { parseJson } from './json-text'
import { inside, type Place, type Problem } from './problem'
import { ProblemList } from './problem-list'
import { readClient } from './read-client'
import { Reader, shape, type Fields } from './reader'

export type CaseRead =
  { readonly ok: true; readonly value: SettlementCase } | { readonly ok: false; readonly problems: readonly Problem[] }

export const SETTLEMENT_CASE_SCHEMA = 'settlement-case/1'
const FIRST_YEAR = 2018
const LAST_YEAR = 9999

const CASE = shape(['schema', 'rules', 'year', 'organisation', 'clients'], ['readings'])
const ORGANISATION = shape(['id', 'name'])
const READINGS = shape([], settlementReadingIds)

/** A settlement case from its JSON text, or everything that is wrong with it. */
export function parseSettlementCase(text: string): CaseRead {
  const { value, problems } = parseJson(text)
  return value === undefined ? { ok: false, problems: problems.all } : readSettlementCase(value, problems)
}

/** @param problems what is known to be wrong with the case already */
export function readSettlementCase(value: unknown, problems = new ProblemList()): CaseRead {
  const read = readCase(new Reader(problems), value)
  return read && problems.all.length === 0 ? { ok: true, value: read } : { ok: false, problems: problems.all }
}

function readCase(reader: Reader, value: unknown): SettlementCase | undefined {
  const fields = reader.fields(value, null, CASE)
  if (!fields) return
  if (fields.schema !== undefined) reader.oneOf(fields.schema, inside(null, 'schema'), [SETTLEMENT_CASE_SCHEMA])
  if (fields.rules !== undefined) reader.oneOf(fields.rules, inside(null, 'rules'), ['order-929'])
  const year =
    fields.year === undefined ? undefined : reader.integer(fields.year, inside(null, 'year'), FIRST_YEAR, LAST_YEAR)
  const organisation = readOrganisation(reader, fields, inside(null, 'organisation'))
  const readings = readReadings(reader, fields.readings, inside(null, 'readings'))
  const clients = readClients(reader, fields.clients, inside(null, 'clients'))
  if (year === undefined || !organisation || !readings || !clients) return
  return { year, organisation, readings, clients }
}

function readOrganisation(reader: Reader, { organisation }: Fields, place: Place): Organisation | undefined {
  if (organisation === undefined) return
  const fields = reader.fields(organisation, place, ORGANISATION)
  if (!fields) return
  const [id, name] = (['id', 'name'] as const).map((key) =>
    fields[key] === undefined ? undefined : reader.text(fields[key], inside(place, key)),
  )
  return id !== undefined && name !== undefined ? { id, name } : undefined
}

function readReadings(reader: Reader, value: unknown, place: Place): SettlementReadings | undefined {
  if (value === undefined) return defaultSettlementReadings
  const fields = reader.fields(value, place, READINGS)
  if (!fields) return
  const given = settlementReadingIds
    .filter((id) => fields[id] !== undefined)
    .map((id) => [id, reader.oneOf(fields[id], inside(place, id), Object.keys(settlementReadings[id].options))])
  return { ...defaultSettlementReadings, ...(Object.fromEntries(given) as Partial<SettlementReadings>) }
}

function readClients(reader: Reader, value: unknown, place: Place): SettlementClient[] | undefined {
  if (value === undefined) return
  const list = reader.list(value, place)
  if (!list) return
  const firstWith = new Map<string, number>()
  return list.flatMap((item, index) => {
    const here = inside(place, index)
    const { id, client } = readClient(reader, item, here)
    const first = id === undefined ? undefined : firstWith.get(id)
    if (first !== undefined)
      reader.refuse(inside(here, 'id'), `is already the id of clients[${first}]: expected each client once`)
    else if (id !== undefined) firstWith.set(id, index)
    return client ?? []
  })
}
