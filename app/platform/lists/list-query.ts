/** What a list was asked for: it stands in the address, so that a list can be bookmarked and sent. */
export interface ListQuery {
  search: string
  sort: string
  descending: boolean
  page: number
  size: number
  filters: Record<string, string>
}

/** Reads search, sorting, page and filters from an address; what is unknown falls back to the first choice. */
export function listQuery(
  url: string,
  known: { sorts: readonly [string, ...string[]]; filters?: readonly string[]; size?: number; descending?: boolean },
): ListQuery {
  const params = new URL(url).searchParams
  const asked = params.get('sort') ?? ''
  const name = asked.replace(/^-/, '')
  const isKnown = known.sorts.includes(name)
  const filters: Record<string, string> = {}
  for (const filter of known.filters ?? []) filters[filter] = params.get(filter) ?? ''
  return {
    search: (params.get('q') ?? '').trim().slice(0, 100),
    sort: isKnown ? name : known.sorts[0],
    descending: isKnown ? asked.startsWith('-') : (known.descending ?? false),
    page: Math.min(1_000_000, Math.max(1, Number.parseInt(params.get('page') ?? '1', 10) || 1)),
    size: known.size ?? 50,
    filters,
  }
}

/** What a list page shows. */
export interface Listed<Row> {
  rows: Row[]
  total: number
  query: ListQuery
}

/** Lower case, `ё` as `е`, single spaces: what is stored for searching, and what a search is turned into. */
export const searchable = (...parts: (string | null | undefined)[]): string =>
  parts
    .filter(Boolean)
    .join(' ')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[«»"']/g, '')
    .replace(/\s+/g, ' ')
    .trim()

/** Each word of the search must be found, in any order. */
export const searchConditions = (search: string): { searchText: { contains: string } }[] =>
  searchable(search)
    .split(' ')
    .filter(Boolean)
    .map((word) => ({ searchText: { contains: word } }))
