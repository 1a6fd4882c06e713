import { sum } from 'scoring/money'
import { containedInWhole } from 'scoring/settlement/contained-in-whole'
import { dayText } from '~/platform/i18n/format'
import type { Tx } from '~/platform/db/db.server'
import { approvedSettlement, type ApprovedSettlement } from './sealed-settlement.server'

/** One line of the account between the ministry and an organisation. */
export interface Entry {
  on: string
  document: string
  paid: bigint
  due: bigint
  returned: bigint
}

export interface YearAccount {
  opening: bigint
  entries: Entry[]
  paid: bigint
  due: bigint
  returned: bigint
  closing: bigint
}

const none = { paid: 0n, due: 0n, returned: 0n }

/**
 * The account of a settlement's year up to a day. What was due before it is what the approved settlements of earlier
 * years demanded less what came back under them; then the subsidy paid for the months of the year, what its settlement
 * demands, and what came back under it. The subsidy itself is no debt: only what is due and returned moves the balance.
 * What earlier settlements demanded and this one demands again within a whole return is taken off in a line of its own.
 */
export async function yearAccount(tx: Tx, settlement: ApprovedSettlement, on: string): Promise<YearAccount> {
  const { row, organisation, approvedOn, result } = settlement
  const before = await demandedBefore(tx, organisation.id, row.year, on)
  const opening = sum(before.values()) - (await returnedBefore(tx, organisation.id, row.year, on))
  const settled = {
    ...none,
    on: approvedOn,
    document: `Расчёт за ${row.year} год № ${row.number}`,
    due: result.clawback,
  }
  const contained = {
    ...none,
    on: approvedOn,
    document: `Требования прежних лет, вошедшие в расчёт за ${row.year} год № ${row.number} (вся субсидия за клиента)`,
    due: -containedInWhole(result.clients, before),
  }
  const entries = [
    ...(await paymentsOf(tx, organisation.id, row.year, on)),
    settled,
    ...(contained.due === 0n ? [] : [contained]),
    ...(await repaymentsOf(tx, organisation.id, row.year, on)),
  ].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
  const total = (of: 'paid' | 'due' | 'returned') => entries.reduce((sum, entry) => sum + entry[of], 0n)
  const [paid, due, returned] = [total('paid'), total('due'), total('returned')]
  return { opening, entries, paid, due, returned, closing: opening + due - returned }
}

/** Kopecks that settlements of earlier years demanded by a day and this one demands again: they are owed once. */
export async function demandedAgain(tx: Tx, { row, organisation, result }: ApprovedSettlement, on: string) {
  const again = containedInWhole(result.clients, await demandedBefore(tx, organisation.id, row.year, on))
  return again > 0n ? again : 0n
}

/** What the approved settlements of earlier years demanded by a day, by client. */
async function demandedBefore(tx: Tx, organisationId: string, year: number, on: string): Promise<Map<string, bigint>> {
  const earlier = { organisationId, year: { lt: year }, status: 'approved' }
  const demanded = new Map<string, bigint>()
  for (const { id } of await tx.settlement.findMany({ where: earlier, select: { id: true } })) {
    const { approvedOn, result } = await approvedSettlement(tx, id)
    if (approvedOn > on) continue
    for (const client of result.clients) demanded.set(client.id, (demanded.get(client.id) ?? 0n) + client.clawback)
  }
  return demanded
}

async function returnedBefore(tx: Tx, organisationId: string, year: number, on: string): Promise<bigint> {
  const returned = await tx.repayment.aggregate({
    where: { contract: { organisationId }, settlementYear: { lt: year }, paidOn: { lte: on } },
    _sum: { amountKopecks: true },
  })
  return returned._sum.amountKopecks ?? 0n
}

/** One entry a payment document: it covers many clients. */
async function paymentsOf(tx: Tx, organisationId: string, year: number, on: string): Promise<Entry[]> {
  const rows = await tx.payment.groupBy({
    by: ['paidOn', 'documentNumber'],
    where: { organisationId, serviceMonth: { gte: `${year}-01`, lte: `${year}-12` }, paidOn: { lte: on } },
    _sum: { amountKopecks: true },
    orderBy: [{ paidOn: 'asc' }, { documentNumber: 'asc' }],
  })
  return rows.map((row) => ({
    ...none,
    on: row.paidOn,
    document: `Платёж № ${row.documentNumber} от ${dayText(row.paidOn)}`,
    paid: row._sum.amountKopecks ?? 0n,
  }))
}

async function repaymentsOf(tx: Tx, organisationId: string, year: number, on: string): Promise<Entry[]> {
  const rows = await tx.repayment.groupBy({
    by: ['paidOn', 'documentNumber'],
    where: { contract: { organisationId }, settlementYear: year, paidOn: { lte: on } },
    _sum: { amountKopecks: true },
    orderBy: [{ paidOn: 'asc' }, { documentNumber: 'asc' }],
  })
  return rows.map((row) => ({
    ...none,
    on: row.paidOn,
    document: `Возврат, документ № ${row.documentNumber} от ${dayText(row.paidOn)}`,
    returned: row._sum.amountKopecks ?? 0n,
  }))
}
