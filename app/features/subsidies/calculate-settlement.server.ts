import { sum } from 'scoring/money'
import { recordChange } from '~/platform/audit/record.server'
import type { Actor } from '~/platform/auth/actor'
import { db, inTransaction } from '~/platform/db/db.server'
import { once } from '~/platform/once/once.server'
import { calculate, reachingBack, type Calculation } from './calculate.server'
import { countOpen, openItems } from './open-review.server'
import { tellToApprove } from './tell-of-settlement.server'

export type CalculateResult =
  { ok: true; settlementId: string; isUnchanged: boolean } | Exclude<Calculation, { ok: true }>

/**
 * Settles one organisation's year and keeps the sealed result as the next number of that year.
 * The same data give no second settlement: the one that stands is answered.
 */
export async function calculateSettlement(
  actor: Actor,
  input: { organisationId: string; year: number; operationId: string },
): Promise<CalculateResult> {
  const organisation = await db.organisation.findUniqueOrThrow({
    where: { id: input.organisationId },
    select: { id: true, code: true, name: true },
  })
  const calculation = await calculate(organisation, input.year)
  if (!calculation.ok) return calculation
  const { calculated } = calculation
  return inTransaction((tx) =>
    once(tx, actor, input.operationId, async (): Promise<CalculateResult> => {
      const where = { organisationId: organisation.id, year: input.year }
      const last = await tx.settlement.findFirst({ where, orderBy: { number: 'desc' } })
      if (last?.seal === calculated.seal && last.caseJson === calculated.caseJson && last.status !== 'replaced')
        return { ok: true, settlementId: last.id, isUnchanged: true }
      await tx.settlement.updateMany({ where: { ...where, status: 'calculated' }, data: { status: 'replaced' } })
      const open = await openItems(tx, organisation.id, calculated.settlement)
      const row = await tx.settlement.create({
        data: {
          ...where,
          number: (last?.number ?? 0) + 1,
          status: 'calculated',
          edition: calculated.settlement.edition,
          caseJson: calculated.caseJson,
          resultJson: calculated.resultJson,
          sourcesJson: JSON.stringify(calculated.sources),
          seal: calculated.seal,
          subsidyKopecks: calculated.settlement.subsidy,
          clawbackKopecks: calculated.settlement.clawback,
          earlierYearsKopecks: sum(calculated.settlement.clients.map(reachingBack)),
          openReviewCount: countOpen(open),
          calculatedById: actor.userId,
        },
      })
      if (row.openReviewCount === 0) await tellToApprove(tx, row)
      await recordChange(tx, actor, {
        action: 'settlement.calculated',
        subjectType: 'Settlement',
        subjectId: row.id,
        organisationId: organisation.id,
        details: { year: input.year, number: row.number, seal: calculated.seal },
      })
      return { ok: true, settlementId: row.id, isUnchanged: false }
    }),
  )
}
