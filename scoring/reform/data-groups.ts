import type { ClientMonth, SettlementCase, SettlementClient } from '../settlement/settlement-case'

/** The facts of a case in the order in which they are exchanged for those of another one. */
export const dataGroups = ['year', 'clients', 'course', 'subsidies', 'services', 'aftercare', 'returned'] as const
export type DataGroup = (typeof dataGroups)[number]

type Exchange = (from: SettlementCase, to: SettlementCase) => SettlementCase

/** The clients of `to` in its order; those that `from` knows too take over some facts alone. */
const clientsOf =
  (take: (own: SettlementClient, other: SettlementClient) => SettlementClient): Exchange =>
  (from, to) => {
    const known = new Map(from.clients.map((client) => [client.id, client]))
    const clients = to.clients.map((other) => {
      const own = known.get(other.id)
      return own ? take(own, other) : other
    })
    return { ...from, clients }
  }

const exchanges: Readonly<Record<DataGroup, Exchange>> = {
  year: (from, { year }) => ({ ...from, year }),
  clients: clientsOf((own) => own),
  course: clientsOf((own, { contract, exit }) => ({ ...own, contract, exit })),
  subsidies: clientsOf((own, { months }) => ({ ...own, months: withSubsidies(own.months, months) })),
  services: clientsOf((own, { months }) => ({ ...own, months })),
  aftercare: clientsOf((own, { aftercare }) => ({ ...own, aftercare })),
  returned: clientsOf((own, { returned }) => ({ ...own, returned })),
}

/** The other's months with their subsidies; what was given in a month that both have is still one's own. */
function withSubsidies(own: readonly ClientMonth[], others: readonly ClientMonth[]): ClientMonth[] {
  const known = new Map(own.map((month) => [month.month, month]))
  return others.map((other) => ({ ...other, ...known.get(other.month), subsidy: other.subsidy }))
}

/** The case with one more group of facts taken from another; with all of them in turn it is the other one. */
export const withGroupOf = (group: DataGroup, from: SettlementCase, to: SettlementCase): SettlementCase =>
  exchanges[group](from, to)
