import { createHash } from 'node:crypto'
import { z } from 'zod'
import { acts } from 'scoring/acts'
import { parseKopecks } from 'scoring/money'
import { lineRules } from 'scoring/settlement/line-rules'
import type { RuleId } from 'scoring/settlement/settlement'
import { dayIn, timeZone } from '~/platform/clock.server'
import type { Tx } from '~/platform/db/db.server'
import { NotReady } from './paper-kind.server'

const amount = z
  .string()
  .refine((text) => parseKopecks(text) !== null)
  .transform((text) => parseKopecks(text)!)
const share = z.object({ numerator: z.number(), denominator: z.number(), percent: z.string().nullable() })
const band = z.enum(['low', 'medium', 'high']).nullable()
const outcome = share.extend({ band, rate: z.string().nullable(), base: amount, amount })

const line = z.object({
  rule: z.enum(Object.keys(lineRules) as [RuleId, ...RuleId[]]),
  base: amount,
  rate: z.string(),
  amount,
  citation: z.object({ act: z.enum(Object.keys(acts) as [keyof typeof acts]), clause: z.string() }),
  month: z.string().optional(),
  missing: z.array(z.string()).optional(),
  penalty: amount.optional(),
  net: amount.optional(),
})
export type SealedLine = z.output<typeof line>

const result = z.object({
  edition: z.string(),
  readings: z.record(z.string(), z.string()),
  subsidy: amount,
  clawback: amount,
  clients: z.array(z.object({ id: z.string(), clawback: amount, lines: z.array(line) })),
  indicators: z.object({
    retention: share,
    groups: outcome,
    employment: outcome,
    remission: share.extend({ band, points: z.number() }),
  }),
})
export type SealedResult = z.output<typeof result>

const withOrganisation = {
  organisation: { select: { id: true, code: true, name: true, shortName: true, headName: true, inn: true, kpp: true } },
} as const

/**
 * An approved settlement as it was sealed: its figures are read from there and never computed again.
 * @throws NotReady where it is not approved, or where what is stored is not what was sealed
 */
export async function approvedSettlement(tx: Tx, id: string) {
  const row = await tx.settlement.findUnique({ where: { id }, include: withOrganisation })
  if (!row) throw new NotReady('noSubject')
  if (row.status !== 'approved' || row.approvedAt === null) throw new NotReady('notApproved')
  if (createHash('sha256').update(row.resultJson).digest('hex') !== row.seal) throw new NotReady('sealBroken')
  return {
    row,
    organisation: row.organisation,
    approvedOn: dayIn(await timeZone(), row.approvedAt),
    result: result.parse(JSON.parse(row.resultJson)),
  }
}

export type ApprovedSettlement = Awaited<ReturnType<typeof approvedSettlement>>
