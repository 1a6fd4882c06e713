import { db } from '~/platform/db/db.server'
import { listQuery, searchable, type ListQuery, type Listed } from '~/platform/lists/list-query'
import { carriedOutcomes, chainOf, chainStatuses } from './states'

const sorts = ['number', 'organisation', 'decidedOn', 'state', 'orderedOn', 'publishedOn'] as const

export const exclusionQuery = (url: string): ListQuery =>
  listQuery(url, { sorts, filters: ['state', 'outcome'], descending: true })

const include = {
  organisation: { select: { code: true, shortName: true, searchText: true } },
  orderPaper: { select: { id: true, numberText: true, registeredOn: true, order: { select: { fromOn: true } } } },
} as const

/** The decisions that the ministry carries out, as anybody who reads the commission's work sees them. */
export interface ShownExclusion {
  id: string
  number: number
  outcome: ReturnType<typeof chainOf>['outcome']
  status: ReturnType<typeof chainOf>['status']
  organisation: { code: string; shortName: string }
  decidedOn: string | null
  receivedOn: string | null
  order: { id: string; number: string; orderedOn: string; fromOn: string } | null
  publishedOn: string | null
}

const byText = (a: string | null | undefined, b: string | null | undefined) => (a ?? '').localeCompare(b ?? '')
const collator = new Intl.Collator('ru')

const orders: Record<string, (a: ShownExclusion, b: ShownExclusion) => number> = {
  number: (a, b) => a.number - b.number,
  organisation: (a, b) => collator.compare(a.organisation.shortName, b.organisation.shortName),
  decidedOn: (a, b) => byText(a.decidedOn, b.decidedOn),
  state: (a, b) => chainStatuses.indexOf(a.status) - chainStatuses.indexOf(b.status),
  orderedOn: (a, b) => byText(a.order?.orderedOn, b.order?.orderedOn),
  publishedOn: (a, b) => byText(a.publishedOn, b.publishedOn),
}

/** Everything that was found, in order: a region has a few of them a year, which are read at once. */
export async function allExclusions(query: ListQuery): Promise<ShownExclusion[]> {
  const { state, outcome } = query.filters
  const rows = await db.commissionQuestion.findMany({
    where: {
      status: { in: chainStatuses.filter((one) => !state || one === state) },
      outcome: { in: carriedOutcomes.filter((one) => !outcome || one === outcome) },
    },
    include,
    orderBy: { number: 'asc' },
  })
  const words = searchable(query.search).split(' ').filter(Boolean)
  const found = rows
    .filter(({ number, organisation, orderPaper }) => {
      const all = searchable(`№ ${number}`, organisation.shortName, organisation.searchText, orderPaper?.numberText)
      return words.every((word) => all.includes(word))
    })
    .map(({ orderPaper, organisation, ...row }): ShownExclusion => ({
      ...{ id: row.id, number: row.number, ...chainOf(row) },
      organisation: { code: organisation.code, shortName: organisation.shortName },
      ...{ decidedOn: row.decidedOn, receivedOn: row.receivedOn, publishedOn: row.publishedOn },
      order: orderPaper && {
        ...{ id: orderPaper.id, number: orderPaper.numberText ?? '', orderedOn: orderPaper.registeredOn ?? '' },
        fromOn: orderPaper.order?.fromOn ?? '',
      },
    }))
    .sort(orders[query.sort])
  return query.descending ? found.reverse() : found
}

export async function listExclusions(query: ListQuery): Promise<Listed<ShownExclusion>> {
  const all = await allExclusions(query)
  const from = (query.page - 1) * query.size
  return { rows: all.slice(from, from + query.size), total: all.length, query }
}
