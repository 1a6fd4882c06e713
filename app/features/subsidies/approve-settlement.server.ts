import { recordChange } from '~/platform/audit/record.server'
import type { Actor } from '~/platform/auth/actor'
import { inTransaction } from '~/platform/db/db.server'
import { calculate } from './calculate.server'
import { countOpen, openItems } from './open-review.server'
import { canSettlement } from './states'
import { tellOfApproval } from './tell-of-settlement.server'

export type ApproveResult =
  { ok: true } | { ok: false; refusal: 'notFound' | 'state' | 'samePerson' | 'openReview' | 'dataChanged' }

/**
 * Approves a settlement: by another person than who calculated it, with nothing left under review,
 * and only while the data still give the very result that was sealed. All of it is asked inside the one transaction
 * that writes, so that neither a second approval nor a payment can come between the question and the answer.
 */
export async function approveSettlement(actor: Actor, settlementId: string): Promise<ApproveResult> {
  return inTransaction(async (tx): Promise<ApproveResult> => {
    const row = await tx.settlement.findUnique({ where: { id: settlementId }, include: { organisation: true } })
    if (!row) return { ok: false, refusal: 'notFound' }
    if (!canSettlement(row.status, 'approve')) return { ok: false, refusal: 'state' }
    if (row.calculatedById === actor.userId) return { ok: false, refusal: 'samePerson' }
    const now = await calculate(row.organisation, row.year)
    if (!now.ok || now.calculated.seal !== row.seal || now.calculated.caseJson !== row.caseJson)
      return { ok: false, refusal: 'dataChanged' }
    if (countOpen(await openItems(tx, row.organisationId, now.calculated.settlement)) > 0)
      return { ok: false, refusal: 'openReview' }
    await tx.settlement.updateMany({
      where: { organisationId: row.organisationId, year: row.year, status: 'approved' },
      data: { status: 'superseded', version: { increment: 1 } },
    })
    await tx.settlement.update({
      where: { id: row.id },
      data: {
        status: 'approved',
        openReviewCount: 0,
        approvedById: actor.userId,
        approvedAt: new Date(),
        version: { increment: 1 },
      },
    })
    await tellOfApproval(tx, row)
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
