import { listQuery, searchable, type Listed } from '~/platform/lists/list-query'
import type { StatementLine } from './statement.read.server'

/** The lines that a page asks for: searched by client, filtered by ground, sorted, paged. */
export function listLines(url: string, lines: readonly StatementLine[]): Listed<StatementLine> {
  const query = listQuery(url, { sorts: ['order', 'client', 'rule', 'base', 'amount'], filters: ['rule'] })
  const search = searchable(query.search)
  const found = lines
    .filter(
      (line) => (!query.filters.rule || line.rule === query.filters.rule) && searchable(line.code).includes(search),
    )
    .sort(orders[query.sort])
  if (query.descending) found.reverse()
  return { rows: found.slice((query.page - 1) * query.size, query.page * query.size), total: found.length, query }
}

const byAmount = (a: bigint, b: bigint) => (a < b ? -1 : a > b ? 1 : 0)

const orders: Record<string, (a: StatementLine, b: StatementLine) => number> = {
  order: (a, b) => a.index - b.index,
  client: (a, b) => a.code.localeCompare(b.code, 'ru') || a.index - b.index,
  rule: (a, b) => a.rule.localeCompare(b.rule) || a.index - b.index,
  base: (a, b) => byAmount(a.base, b.base) || a.index - b.index,
  amount: (a, b) => byAmount(a.amount, b.amount) || a.index - b.index,
}
