import { defaultSettlementReadings, settlementReadings } from '../readings'
import type { SettlementCase, SettlementClient } from '../settlement/settlement-case'
import { inside, type Place } from './problem'
import { parseWith, readWith, type Read } from './read'
import { readClient } from './read-client'
import { readOrganisation, readReadings, readYear } from './read-head'
import { shape, type Reader } from './reader'

export const SETTLEMENT_CASE_SCHEMA = 'settlement-case/1'

const CASE = shape(['schema', 'rules', 'year', 'organisation', 'clients'], ['readings'])

/** A settlement case from its JSON text, or everything that is wrong with it. */
export const parseSettlementCase = (text: string): Read<SettlementCase> => parseWith(readCase, text)

export const readSettlementCase = (value: unknown): Read<SettlementCase> => readWith(readCase, value)

function readCase(reader: Reader, value: unknown): SettlementCase | undefined {
  const fields = reader.fields(value, null, CASE)
  if (!fields) return
  if (fields.schema !== undefined) reader.oneOf(fields.schema, inside(null, 'schema'), [SETTLEMENT_CASE_SCHEMA])
  if (fields.rules !== undefined) reader.oneOf(fields.rules, inside(null, 'rules'), ['order-929'])
  const year = readYear(reader, fields.year)
  const organisation = readOrganisation(reader, fields.organisation, inside(null, 'organisation'))
  const readings = readReadings(
    reader,
    fields.readings,
    inside(null, 'readings'),
    settlementReadings,
    defaultSettlementReadings,
  )
  const clients = readClients(reader, fields.clients, inside(null, 'clients'))
  if (year === undefined || !organisation || !readings || !clients) return
  return { year, organisation, readings, clients }
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
