import { sum } from 'scoring/money'
import { explain } from 'scoring/settlement/explain'
import { lineRules } from 'scoring/settlement/line-rules'
import type { Line, RuleId, Settlement } from 'scoring/settlement/settlement'
import { lineRate } from 'scoring/case/write-settlement'
import type { Actor } from '~/platform/auth/actor'
import { initialsOf } from '~/platform/auth/require-actor.server'
import { db } from '~/platform/db/db.server'
import { indicatorsOf } from './indicators'
import { openItems } from './open-review.server'
import { reproduce } from './stored-settlement.server'

/** One line of a statement, numbered through the whole statement in its order. */
export interface StatementLine {
  index: number
  code: string
  rule: RuleId
  month: string | null
  base: bigint
  rate: string
  amount: bigint
}

export interface RuleTotal {
  rule: RuleId
  title: { ru: string; en: string }
  amount: bigint
  count: number
}

/** An organisation's people see what was approved, and no calculation before it. */
const visibleSettlements = ({ organisationId }: Pick<Actor, 'organisationId'>) =>
  organisationId === null ? {} : { status: { in: ['approved', 'superseded'] } }

/** To whom a settlement belongs: asked before anything of it is shown. */
export const settlementOwner = (id: string) =>
  db.settlement.findUnique({ where: { id }, select: { organisationId: true, status: true } })

/** The statement of a settlement: totals, indicators, lines, and what waits for a decision; null where there is none. */
export async function readStatement(id: string, actor: Pick<Actor, 'organisationId'> = { organisationId: null }) {
  const row = await db.settlement.findUnique({ where: { id }, include: { organisation: true } })
  if (!row) return null
  const people = await db.user.findMany({ where: { id: { in: [row.calculatedById, row.approvedById ?? ''] } } })
  const nameOf = (userId: string | null) => {
    const user = people.find((one) => one.id === userId)
    return user ? initialsOf(user) : null
  }
  const before = await db.settlement.findFirst({
    where: {
      organisationId: row.organisationId,
      year: row.year,
      number: { lt: row.number },
      ...visibleSettlements(actor),
    },
    orderBy: { number: 'desc' },
    select: { id: true, number: true },
  })
  const again = await reproduce(row)
  const lines = again ? linesOf(again.settlement) : []
  return {
    head: {
      id: row.id,
      year: row.year,
      number: row.number,
      status: row.status,
      edition: row.edition,
      seal: row.seal,
      version: row.version,
      organisation: {
        id: row.organisation.id,
        code: row.organisation.code,
        name: row.organisation.name,
        shortName: row.organisation.shortName,
      },
      subsidy: row.subsidyKopecks,
      clawback: row.clawbackKopecks,
      earlierYears: row.earlierYearsKopecks,
      calculatedAt: row.calculatedAt,
      calculatedById: row.calculatedById,
      calculatedBy: nameOf(row.calculatedById),
      approvedAt: row.approvedAt,
      approvedBy: nameOf(row.approvedById),
      before,
    },
    readings: again?.settlement.readings ?? null,
    share: shareText(row.clawbackKopecks, row.subsidyKopecks),
    clientCount: again?.settlement.clients.length ?? 0,
    clientsCharged: again?.settlement.clients.filter((client) => client.clawback > 0n).length ?? 0,
    indicators: again ? indicatorsOf(again.settlement) : [],
    byRule: totalsByRule(lines),
    byMonth: totalsByMonth(lines, row.year),
    lines,
    review: again ? await openItems(db, row.organisationId, again.settlement) : [],
    isReproduced: again !== null,
  }
}

export type Statement = NonNullable<Awaited<ReturnType<typeof readStatement>>>

/** Two decimals, half up: shown, never used to decide. */
function shareText(part: bigint, whole: bigint): string | null {
  if (whole === 0n) return null
  const hundredths = (part * 20_000n + whole) / (whole * 2n)
  return `${hundredths / 100n}.${String(hundredths % 100n).padStart(2, '0')}`
}

export function linesOf(settlement: Settlement): StatementLine[] {
  let index = 0
  return settlement.clients.flatMap((client) =>
    client.lines.map((line) => ({
      index: index++,
      code: client.id,
      rule: line.rule,
      month: line.rule === 'missing-kinds' ? line.month : null,
      base: line.base,
      rate: lineRate(line),
      amount: line.amount,
    })),
  )
}

function totalsByRule(lines: readonly StatementLine[]): RuleTotal[] {
  return (Object.keys(lineRules) as RuleId[]).map((rule) => {
    const own = lines.filter((line) => line.rule === rule)
    return { rule, title: lineRules[rule].title, amount: sum(own.map((line) => line.amount)), count: own.length }
  })
}

const totalsByMonth = (lines: readonly StatementLine[], year: number) =>
  Array.from({ length: 12 }, (_, index) => {
    const month = `${year}-${String(index + 1).padStart(2, '0')}`
    return { month, amount: sum(lines.filter((line) => line.month === month).map((line) => line.amount)) }
  })

/** How one line came about: its arithmetic, the sentence of the law, and the records that prove it. */
export async function readLine(id: string, index: number) {
  const row = await db.settlement.findUnique({ where: { id } })
  const again = row && (await reproduce(row))
  if (!row || !again) return null
  let at = 0
  for (const client of again.settlement.clients)
    for (const line of client.lines) if (at++ === index) return describe(row, client.id, line)
  return null
}

/** A whole subsidy reaches back to the first month; an outcome's share is of the year alone. */
const monthsBehind = (line: Line, year: number) =>
  line.rule === 'left-without-valid-reason' ? { lte: `${year}-12` } : { gte: `${year}-01`, lte: `${year}-12` }

async function describe(row: { year: number; organisationId: string; sourcesJson: string }, code: string, line: Line) {
  const month = line.rule === 'missing-kinds' ? line.month : null
  const sources = JSON.parse(row.sourcesJson) as Record<string, Record<string, { actId: string; actNumber: number }>>
  const contract = await db.serviceContract.findFirst({
    where: { code, organisationId: row.organisationId },
    select: { id: true },
  })
  const payments = await db.payment.findMany({
    where: { contractId: contract?.id ?? '', serviceMonth: month ?? monthsBehind(line, row.year) },
    select: { id: true, serviceMonth: true, paidOn: true, amountKopecks: true, documentNumber: true },
    orderBy: [{ serviceMonth: 'asc' }, { id: 'asc' }],
  })
  const proof = month
    ? await db.clientMonth.findFirst({
        where: { actId: sources[code]?.[month]?.actId ?? '', contractId: contract?.id ?? '' },
        select: { signature: true, signedOn: true, act: { select: { number: true, month: true } } },
      })
    : null
  return {
    code,
    month,
    rule: line.rule,
    amount: line.amount,
    ru: explain(line, 'ru'),
    en: explain(line, 'en'),
    payments,
    proof,
  }
}

export type LineExplained = NonNullable<Awaited<ReturnType<typeof readLine>>>
