import type { Actor } from '~/platform/auth/actor'
import { db } from '~/platform/db/db.server'

/** A month that was accepted and for which nothing has been paid yet. */
export interface UnpaidMonth {
  organisationCode: string
  organisationName: string
  month: string
  clientCount: number
}

/** Accepted acts without a single payment for their month, the oldest first. */
export async function unpaidMonths(actor: Actor): Promise<UnpaidMonth[]> {
  if (!actor.permissions.has('payment:record')) return []
  const [acts, paid] = await Promise.all([
    db.serviceAct.findMany({
      where: { status: 'accepted' },
      select: {
        organisationId: true,
        month: true,
        organisation: { select: { code: true, shortName: true } },
        _count: { select: { months: true } },
      },
      orderBy: { month: 'asc' },
    }),
    db.payment.groupBy({ by: ['organisationId', 'serviceMonth'] }),
  ])
  const isPaid = new Set(paid.map((row) => `${row.organisationId} ${row.serviceMonth}`))
  return acts
    .filter((act) => !isPaid.has(`${act.organisationId} ${act.month}`))
    .map(({ organisation, month, _count }) => ({
      organisationCode: organisation.code,
      organisationName: organisation.shortName,
      month,
      clientCount: _count.months,
    }))
}

/** Organisations paid for last year that nobody has settled yet. */
export async function unsettledOrganisations(actor: Actor, today: string) {
  if (!actor.permissions.has('settlement:calculate')) return []
  const year = Number(today.slice(0, 4)) - 1
  return db.organisation.findMany({
    where: {
      payments: { some: { serviceMonth: { gte: `${year}-01`, lte: `${year}-12` } } },
      settlements: { none: { year, status: { in: ['calculated', 'approved'] } } },
    },
    select: { code: true, shortName: true },
    orderBy: { shortName: 'asc' },
  })
}
