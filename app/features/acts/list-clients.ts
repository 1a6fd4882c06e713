import { kindsOf, serviceKinds } from 'scoring/services/kinds'
import { searchable, type Listed, type ListQuery } from '~/platform/lists/list-query'
import type { ClientSummary } from './act-summary'
import type { Oddity } from './oddities'

export const clientSorts = ['client', 'days', 'short', 'cost', 'signature'] as const
/** Which clients are shown: those with something missing, without a signature, and so on. */
export const clientShows = ['missing', 'unsigned', 'absent', 'short', 'review', 'odd'] as const
export type ClientShow = (typeof clientShows)[number]
export const clientFilters = ['show', 'kind'] as const

type Oddities = ReadonlyMap<string, readonly Oddity[]>

const orders: Record<(typeof clientSorts)[number], (a: ClientSummary, b: ClientSummary) => number> = {
  client: (a, b) => (a.name ?? a.code).localeCompare(b.name ?? b.code, 'ru'),
  days: (a, b) => a.days - b.days,
  short: (a, b) => a.shortfalls.length - b.shortfalls.length,
  cost: (a, b) => (a.cost < b.cost ? -1 : a.cost > b.cost ? 1 : 0),
  signature: (a, b) => (a.row?.signature ?? '').localeCompare(b.row?.signature ?? ''),
}

const shows: Record<ClientShow, (client: ClientSummary, oddities: Oddities) => boolean> = {
  missing: (client) => client.kinds.includes('missing'),
  unsigned: (client) => client.row?.signature === 'unsigned',
  absent: (client) => client.row === null,
  short: (client) => client.shortfalls.length > 0,
  review: (client) => kindsOf(client.reviewKinds).length > 0,
  odd: (client, oddities) => (oddities.get(client.contractId) ?? []).some((one) => one.isRemark),
}

export const isClientShow = (text: string | undefined): text is ClientShow =>
  (clientShows as readonly (string | undefined)[]).includes(text)

/** Everybody whom the search and the filters leave, in the order that was asked for. */
export function filteredClients(
  clients: readonly ClientSummary[],
  oddities: Oddities,
  query: ListQuery,
): ClientSummary[] {
  const words = searchable(query.search).split(' ').filter(Boolean)
  const { show, kind } = query.filters
  const kindIndex = (serviceKinds as readonly string[]).indexOf(kind ?? '')
  const found = clients.filter((client) => {
    const text = searchable(client.name, client.code)
    if (!words.every((word) => text.includes(word))) return false
    if (isClientShow(show) && !shows[show](client, oddities)) return false
    return kindIndex === -1 || client.kinds[kindIndex] !== 'delivered'
  })
  const order = orders[query.sort as keyof typeof orders] ?? orders.client
  return found.sort((a, b) => (query.descending ? order(b, a) : order(a, b)))
}

/** One page of them. */
export function listClients(
  clients: readonly ClientSummary[],
  oddities: Oddities,
  query: ListQuery,
): Listed<ClientSummary> {
  const found = filteredClients(clients, oddities, query)
  const from = (query.page - 1) * query.size
  return { rows: found.slice(from, from + query.size), total: found.length, query }
}
