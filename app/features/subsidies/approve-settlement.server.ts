import { recordChange } from '~/platform/audit/record.server'
import type { Actor } from '~/platform/auth/actor'
import { db, inTransaction } from '~/platform/db/db.server'
import { calculate } from './calculate.server'
import { countOpen, openItems } from './open-review.server'
import { canSettlement } from './states'

export type ApproveResult =
  { ok: true } | { ok: false; refusal: 'notFound' | 'state' | 'samePerson' | 'openReview' | 'dataChanged' }

/**
 * Approves a settlement: by another person than who calculated it, with nothing left under review,
 * and only while the data still give the very result that was sealed.
 */
export async function approveSettlement(actor: Actor, settlementId: string): Promise<ApproveResult> {
  const row = await db.settlement.findUnique({ where: { id: settlementId }, include: { organisation: true } })
  if (!row) return { ok: false, refusal: 'notFound' }
  if (!canSettlement(row.status, 'approve')) return { ok: false, refusal: 'state' }
  if (row.calculatedById === actor.userId) return { ok: false, refusal: 'samePerson' }
  const now = await calculate(row.organisation, row.year)
  if (!now.ok || now.calculated.seal !== row.seal || now.calculated.caseJson !== row.caseJson)
    return { ok: false, refusal: 'dataChanged' }
  const { settlement } = now.calculated
  return inTransaction(async (tx): Promise<ApproveResult> => {
    if (countOpen(await openItems(tx, row.organisationId, settlement)) > 0) return { ok: false, refusal: 'openReview' }
    const where = { organisationId: row.organisationId, year: row.year, status: 'approved' }
    await tx.settlement.updateMany({ where, data: { status: 'superseded', version: { increment: 1 } } })
    const changed = await tx.settlement.updateMany({
      where: { id: row.id, status: 'calculated' },
      data: {
        status: 'approved',
        openReviewCount: 0,
        approvedById: actor.userId,
        approvedAt: new Date(),
        version: { increment: 1 },
      },
    })
    if (changed.count === 0) return { ok: false, refusal: 'state' }
    await recordChange(tx, actor, {
      action: 'settlement.approved',
      subjectType: 'Settlement',
      subjectId: row.id,
      organisationId: row.organisationId,
      details: { year: row.year, number: row.number, seal: row.seal },
    })
    return { ok: true }
  })
}
