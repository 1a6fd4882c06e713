import type { Prisma } from '~/platform/db/generated/client'
import type { Actor } from '~/platform/auth/actor'
import { withinReach } from '~/platform/auth/actor'
import { db } from '~/platform/db/db.server'
import { listQuery, type ListQuery, type Listed } from '~/platform/lists/list-query'

export const paymentSorts = ['paidOn', 'client', 'month', 'amount'] as const

/** What the list of payments was asked for. */
export const paymentQuery = (url: string): ListQuery =>
  listQuery(url, { sorts: paymentSorts, filters: ['organisation', 'client', 'month'], descending: true })

const fields = {
  id: true,
  serviceMonth: true,
  paidOn: true,
  amountKopecks: true,
  documentNumber: true,
  contract: { select: { code: true } },
  organisation: { select: { code: true, shortName: true } },
} as const

export type PaymentRow = Prisma.PaymentGetPayload<{ select: typeof fields }>

const conditions = (actor: Actor, { search, filters }: ListQuery): Prisma.PaymentWhereInput => ({
  ...withinReach(actor),
  ...(filters.organisation && { organisation: { code: filters.organisation } }),
  ...(filters.client && { contract: { code: filters.client } }),
  ...(filters.month && { serviceMonth: filters.month }),
  ...(search && {
    OR: [{ documentNumber: { contains: search } }, { contract: { code: { contains: search.toUpperCase() } } }],
  }),
})

function order({ sort, descending }: ListQuery): Prisma.PaymentOrderByWithRelationInput[] {
  const direction = descending ? 'desc' : 'asc'
  if (sort === 'client') return [{ contract: { code: direction } }, { serviceMonth: direction }]
  if (sort === 'month') return [{ serviceMonth: direction }, { id: direction }]
  if (sort === 'amount') return [{ amountKopecks: direction }, { id: direction }]
  return [{ paidOn: direction }, { id: direction }]
}

/** A page of payments with the sum of all that were found. */
export async function listPayments(actor: Actor, query: ListQuery): Promise<Listed<PaymentRow> & { sum: bigint }> {
  const where = conditions(actor, query)
  const [rows, found] = await Promise.all([
    db.payment.findMany({
      where,
      select: fields,
      orderBy: order(query),
      skip: (query.page - 1) * query.size,
      take: query.size,
    }),
    db.payment.aggregate({ where, _count: true, _sum: { amountKopecks: true } }),
  ])
  return { rows, total: found._count, sum: found._sum.amountKopecks ?? 0n, query }
}

/** Every payment that was found, for a file; read in portions. */
export async function* allPayments(actor: Actor, query: ListQuery): AsyncGenerator<PaymentRow> {
  const where = conditions(actor, query)
  for (let skip = 0; ; skip += 1000) {
    const rows = await db.payment.findMany({ where, select: fields, orderBy: order(query), skip, take: 1000 })
    yield* rows
    if (rows.length < 1000) return
  }
}

/** The organisations that a person may choose from in a filter. */
export const organisationChoices = (actor: Actor) =>
  db.organisation.findMany({
    where: { id: withinReach(actor).organisationId },
    select: { code: true, shortName: true },
    orderBy: { shortName: 'asc' },
  })
