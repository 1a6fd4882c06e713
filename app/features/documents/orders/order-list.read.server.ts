import { db } from '~/platform/db/db.server'
import type { Prisma } from '~/platform/db/generated/client'
import { listQuery, searchConditions, type ListQuery, type Listed } from '~/platform/lists/list-query'
import { orderKindOf, orderKinds } from '~/platform/orders/order-kinds.server'
import { registeredStatuses, statusOf } from '../states'
import './load-kinds.server'

export const orderSorts = ['registeredOn', 'number', 'title', 'fromOn'] as const

export const orderQuery = (url: string): ListQuery =>
  listQuery(url, { sorts: orderSorts, filters: ['kind', 'state', 'year'], descending: true })

const cancelledOrder = { cancelledBy: { paper: { status: { in: [...registeredStatuses] } } } }

function inState(state: string | undefined): Prisma.PaperWhereInput {
  if (state === 'all') return { status: { not: 'withdrawn' } }
  if (state === 'draft' || state === 'to-sign') return { status: state }
  const signed = { status: { in: [...registeredStatuses] } }
  return state === 'cancelled' ? { ...signed, order: cancelledOrder } : signed
}

const conditions = ({ search, filters: { kind, state, year } }: ListQuery): Prisma.PaperWhereInput => ({
  AND: [
    { kind: 'order', order: { isNot: null } },
    inState(state),
    kind ? { order: { kind } } : {},
    /^\d{4}$/.test(year ?? '') ? { year: Number(year) } : {},
    ...searchConditions(search),
  ],
})

function orderBy({ sort, descending }: ListQuery): Prisma.PaperOrderByWithRelationInput[] {
  const direction = descending ? 'desc' : 'asc'
  if (sort === 'number') return [{ year: direction }, { number: direction }, { id: 'asc' }]
  if (sort === 'title') return [{ title: direction }, { id: 'asc' }]
  if (sort === 'fromOn') return [{ order: { fromOn: direction } }, { id: 'asc' }]
  return [{ registeredOn: { sort: direction, nulls: 'first' } }, { number: direction }, { id: 'asc' }]
}

const include = {
  order: { include: { cancelledBy: { select: { paper: { select: { status: true } } } } } },
} as const
type Row = Prisma.PaperGetPayload<{ include: typeof include }>

const shown = ({ order, ...paper }: Row) => ({
  id: paper.id,
  numberText: paper.numberText,
  registeredOn: paper.registeredOn,
  title: paper.title,
  status: statusOf(paper),
  isReturned: paper.status === 'draft' && paper.returnReason !== '',
  kind: orderKindOf(order!.kind).title,
  fromOn: order!.fromOn,
  isCancelled: registeredStatuses.some((status) => status === order!.cancelledBy?.paper.status),
})

export type ShownOrder = ReturnType<typeof shown>

/** A page of the orders: the signed ones, the newest first, unless others are asked for. */
export async function listOrders(query: ListQuery): Promise<Listed<ShownOrder>> {
  const where = conditions(query)
  const page = { skip: (query.page - 1) * query.size, take: query.size }
  const [rows, total] = await Promise.all([
    db.paper.findMany({ where, include, orderBy: orderBy(query), ...page }),
    db.paper.count({ where }),
  ])
  return { rows: rows.map(shown), total, query }
}

/** Every order that was found, for a file; read in portions. */
export async function* allOrders(query: ListQuery): AsyncGenerator<ShownOrder> {
  const where = conditions(query)
  for (let skip = 0; ; skip += 500) {
    const rows = await db.paper.findMany({ where, include, orderBy: orderBy(query), skip, take: 500 })
    yield* rows.map(shown)
    if (rows.length < 500) return
  }
}

/** What the orders can be narrowed to. */
export async function orderChoices() {
  const years = await db.paper.findMany({
    where: { kind: 'order', year: { not: null } },
    distinct: ['year'],
    select: { year: true },
    orderBy: { year: 'desc' },
  })
  return {
    kinds: orderKinds().map(({ id, title }) => ({ id, title })),
    years: years.map(({ year }) => String(year)),
  }
}
