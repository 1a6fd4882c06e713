import { setImmediate as nextTurn } from 'node:timers/promises'
import { recordRead } from '~/platform/audit/record.server'
import type { Actor } from '~/platform/auth/actor'
import { db } from '~/platform/db/db.server'
import { inBatches } from '~/platform/db/in-batches'

/** The settlement of an organisation's year on which a reform is tried: the latest, whatever its state. */
export interface LatestSettlement {
  readonly settlementId: string
  readonly status: string
  readonly code: string
  readonly name: string
}

/** The latest settlement of a year of each organisation, in the order of their codes, and how many have none. */
export async function latestSettlements(year: number, code?: string) {
  const organisations = await db.organisation.findMany({
    where: { code },
    select: {
      code: true,
      shortName: true,
      settlements: { where: { year }, select: { id: true, status: true }, orderBy: { number: 'desc' }, take: 1 },
    },
    orderBy: { code: 'asc' },
  })
  const latest = organisations.flatMap(({ code, shortName, settlements }): LatestSettlement[] =>
    settlements.map(({ id, status }) => ({ settlementId: id, status, code, name: shortName })),
  )
  return { latest, withoutSettlement: organisations.length - latest.length }
}

/** Cases that are held in memory at a time, and worked on before other requests have their turn. */
const AT_A_TIME = 5

/** The sealed cases, a few at a time. */
export async function* casesOf(latest: readonly LatestSettlement[]) {
  for (const part of inBatches(latest, AT_A_TIME)) {
    await nextTurn()
    const rows = await db.settlement.findMany({
      where: { id: { in: part.map(({ settlementId }) => settlementId) } },
      select: { id: true, caseJson: true, clawbackKopecks: true },
    })
    const byId = new Map(rows.map((row) => [row.id, row]))
    for (const one of part) {
      const { caseJson, clawbackKopecks } = byId.get(one.settlementId)!
      yield { ...one, caseJson, sealedClawback: clawbackKopecks }
    }
  }
}

/** The cases of a year, a line each, as the command takes them: codes of clients and no names. Told to the journal. */
export async function caseLines(actor: Actor, year: number): Promise<AsyncGenerator<string>> {
  const { latest } = await latestSettlements(year)
  await recordRead(actor, {
    action: 'reform.casesRead',
    subjectType: 'Settlement',
    subjectId: 'list',
    details: { year, count: latest.length },
  })
  return linesOf(latest)
}

async function* linesOf(latest: readonly LatestSettlement[]) {
  for await (const { caseJson } of casesOf(latest)) yield `${caseJson}\n`
}
