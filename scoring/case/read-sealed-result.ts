import { formatKopecks, sum, type Kopecks } from '../money'
import type { SettlementCase } from '../settlement/settlement-case'
import { inside, show, type Place } from './problem'
import { readOrganisation } from './read-head'
import { shape, type Reader } from './reader'

/** What each client returns by a result, in its order. */
export type ResultClawbacks = ReadonlyMap<string, Kopecks>

const RESULT = shape([
  'schema',
  'rules',
  'edition',
  'year',
  'organisation',
  'readings',
  'subsidy',
  'clawback',
  'clients',
  'indicators',
])
const CLIENT = shape(['id', 'subsidy', 'clawback', 'lines', 'review'])

interface ClientResult {
  readonly id: string
  readonly clawback: Kopecks
}

/**
 * Only what a comparison needs is read; that nothing else was touched is what the seal is for.
 * @param settled the case of which it is the result; undefined where that was refused
 */
export function readSealedResult(
  reader: Reader,
  value: unknown,
  place: Place,
  settled: SettlementCase | undefined,
): ResultClawbacks | undefined {
  const fields = reader.fields(value, place, RESULT)
  if (!fields) return
  if (fields.schema !== undefined) reader.oneOf(fields.schema, inside(place, 'schema'), ['settlement/1'])
  const organisation = readOrganisation(reader, fields.organisation, inside(place, 'organisation'))
  const clawback = fields.clawback === undefined ? undefined : reader.amount(fields.clawback, inside(place, 'clawback'))
  const clients = readClients(reader, fields.clients, inside(place, 'clients'))
  const asInCase = (at: Place, found: unknown, expected: unknown) => {
    if (found !== undefined && found !== expected) reader.expected(at, found, `${show(expected)}, as in the case`)
  }
  if (settled) {
    asInCase(inside(place, 'year'), fields.year, settled.year)
    asInCase(inside(inside(place, 'organisation'), 'id'), organisation?.id, settled.organisation.id)
  }
  if (!clients) return
  if (settled) refuseOthers(reader, clients, inside(place, 'clients'), settled)
  const total = sum(clients.map((client) => client.clawback))
  if (clawback !== undefined && clawback !== total) {
    const expected = `"${formatKopecks(total)}", the sum of its clients`
    reader.expected(inside(place, 'clawback'), formatKopecks(clawback), expected)
  }
  return new Map(clients.map((client) => [client.id, client.clawback]))
}

/** Undefined where any client was refused. */
function readClients(reader: Reader, value: unknown, place: Place): ClientResult[] | undefined {
  if (value === undefined) return
  const list = reader.list(value, place)
  if (!list) return
  const clients = list.flatMap((item, index) => readClient(reader, item, inside(place, index)) ?? [])
  return clients.length === list.length ? clients : undefined
}

function readClient(reader: Reader, value: unknown, place: Place): ClientResult | undefined {
  const fields = reader.fields(value, place, CLIENT)
  if (!fields) return
  const id = fields.id === undefined ? undefined : reader.text(fields.id, inside(place, 'id'))
  const clawback = fields.clawback === undefined ? undefined : reader.amount(fields.clawback, inside(place, 'clawback'))
  return id !== undefined && clawback !== undefined ? { id, clawback } : undefined
}

function refuseOthers(
  reader: Reader,
  clients: readonly ClientResult[],
  place: Place,
  { clients: expected }: SettlementCase,
): void {
  if (clients.length !== expected.length) {
    reader.refuse(place, `is of ${clients.length} clients: expected the ${expected.length} of the case`)
    return
  }
  for (const [index, { id }] of expected.entries()) {
    const found = clients[index]?.id
    if (found !== id) reader.expected(inside(inside(place, index), 'id'), found, `${show(id)}, as in the case`)
  }
}
