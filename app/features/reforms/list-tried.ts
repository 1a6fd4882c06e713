import { outcomes, type Outcome } from 'scoring/reform/clawback-change'
import { listQuery, searchable, type Listed, type ListQuery } from '~/platform/lists/list-query'

/** What is tried, one organisation or one client: what it returns before and after. */
interface Tried {
  readonly code: string
  readonly name?: string
  readonly before: bigint
  readonly after: bigint
  readonly difference: bigint
  readonly outcome: Outcome
  readonly changedClients?: number
}

/** `change` is the size of the difference, whichever way it goes: those whom a reform touches most come first. */
const sorts = ['change', 'name', 'before', 'after', 'difference', 'clients'] as const
type Sort = (typeof sorts)[number]

export const triedQuery = (url: string): ListQuery => listQuery(url, { sorts, filters: ['outcome'], descending: true })

/** The rows that a page asks for: searched by code and name, narrowed to those who gain or lose, sorted, paged. */
export function listTried<Row extends Tried>(query: ListQuery, rows: readonly Row[]): Listed<Row> {
  const { search, filters, sort, descending, page, size } = query
  const words = searchable(search).split(' ')
  const outcome = outcomes.find((known) => known === filters.outcome)
  const found = rows
    .filter((row) => outcome === undefined || row.outcome === outcome)
    .filter((row) => words.every((word) => searchable(row.code, row.name).includes(word)))
    .sort((a, b) => orders[sort as Sort](a, b) * (descending ? -1 : 1) || byCode(a, b))
  return { rows: found.slice((page - 1) * size, page * size), total: found.length, query }
}

const collator = new Intl.Collator('ru', { numeric: true })
const byAmount = (a: bigint, b: bigint) => (a < b ? -1 : a > b ? 1 : 0)
const byCode = (a: Tried, b: Tried) => collator.compare(a.code, b.code)
const sizeOf = (amount: bigint) => (amount < 0n ? -amount : amount)

const orders: Record<Sort, (a: Tried, b: Tried) => number> = {
  change: (a, b) => byAmount(sizeOf(a.difference), sizeOf(b.difference)),
  name: (a, b) => collator.compare(a.name ?? a.code, b.name ?? b.code),
  before: (a, b) => byAmount(a.before, b.before),
  after: (a, b) => byAmount(a.after, b.after),
  difference: (a, b) => byAmount(a.difference, b.difference),
  clients: (a, b) => (a.changedClients ?? 0) - (b.changedClients ?? 0),
}
