import type { Actor } from '~/platform/auth/actor'
import { withinReach } from '~/platform/auth/actor'
import { db } from '~/platform/db/db.server'
import { listQuery, searchConditions, type ListQuery, type Listed } from '~/platform/lists/list-query'

export interface SettlementRow {
  organisationId: string
  code: string
  name: string
  settlementId: string | null
  status: 'none' | 'calculated' | 'approved'
  subsidy: bigint | null
  clawback: bigint | null
  openReview: number
}

/**
 * Every organisation with the settlement of a year that counts: the one that awaits approval, else the approved one.
 * An organisation's own people see approved ones alone.
 */
export async function listSettlements(actor: Actor, year: number, query: ListQuery): Promise<Listed<SettlementRow>> {
  const isOwn = actor.organisationId !== null
  const organisations = await db.organisation.findMany({
    where: {
      id: withinReach(actor).organisationId,
      code: query.filters.organisation || undefined,
      AND: searchConditions(query.search),
    },
    select: {
      id: true,
      code: true,
      shortName: true,
      settlements: {
        where: { year, status: { in: isOwn ? ['approved'] : ['calculated', 'approved'] } },
        select: {
          id: true,
          status: true,
          number: true,
          subsidyKopecks: true,
          clawbackKopecks: true,
          openReviewCount: true,
        },
        orderBy: { number: 'desc' },
        take: 1,
      },
    },
  })
  const rows = organisations
    .map(({ id, code, shortName, settlements: [last] }): SettlementRow => ({
      organisationId: id,
      code,
      name: shortName,
      settlementId: last?.id ?? null,
      status: (last?.status ?? 'none') as SettlementRow['status'],
      subsidy: last?.subsidyKopecks ?? null,
      clawback: last?.clawbackKopecks ?? null,
      openReview: last?.openReviewCount ?? 0,
    }))
    .filter((row) => !query.filters.status || row.status === query.filters.status)
    .sort(orders[query.sort] ?? orders.name)
  if (query.descending) rows.reverse()
  return { rows: rows.slice((query.page - 1) * query.size, query.page * query.size), total: rows.length, query }
}

export const settlementSorts = ['name', 'status', 'subsidy', 'clawback', 'review'] as const

/** The year and the list that an address asks for; last year, which is the one being settled, unless told otherwise. */
export function settlementQuery(url: string, today: string): { year: number; query: ListQuery } {
  const query = listQuery(url, { sorts: settlementSorts, filters: ['year', 'status', 'organisation'] })
  const asked = query.filters.year ?? ''
  return { year: /^20\d\d$/.test(asked) ? Number(asked) : Number(today.slice(0, 4)) - 1, query }
}

const collator = new Intl.Collator('ru')
const byAmount = (a: bigint | null, b: bigint | null) =>
  (a ?? -1n) < (b ?? -1n) ? -1 : (a ?? -1n) > (b ?? -1n) ? 1 : 0

const orders: Record<string, (a: SettlementRow, b: SettlementRow) => number> = {
  name: (a, b) => collator.compare(a.name, b.name),
  status: (a, b) => a.status.localeCompare(b.status) || collator.compare(a.name, b.name),
  subsidy: (a, b) => byAmount(a.subsidy, b.subsidy),
  clawback: (a, b) => byAmount(a.clawback, b.clawback),
  review: (a, b) => a.openReview - b.openReview,
}

/** The financial years that a settlement can be asked for: from the first payment's year to this one. */
export async function settlementYears(today: string): Promise<number[]> {
  const first = await db.payment.findFirst({ orderBy: { serviceMonth: 'asc' }, select: { serviceMonth: true } })
  const thisYear = Number(today.slice(0, 4))
  const from = Math.min(Number(first?.serviceMonth.slice(0, 4) ?? thisYear), thisYear)
  return Array.from({ length: thisYear - from + 1 }, (_, index) => thisYear - index)
}

/** The last run for all organisations of a year, to go on looking at it. */
export const lastRun = (year: number) =>
  db.job.findFirst({
    where: { kind: 'settlement.calculateAll', payloadJson: { contains: `"year":${year},` } },
    orderBy: { createdAt: 'desc' },
    select: { id: true },
  })
