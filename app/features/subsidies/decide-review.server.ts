import { bitOf } from 'scoring/services/kinds'
import type { ExitDecision } from 'scoring/settlement/settlement-case'
import { recordChange } from '~/platform/audit/record.server'
import type { Actor } from '~/platform/auth/actor'
import { db, inTransaction, type Tx } from '~/platform/db/db.server'
import { decideExitIn } from '../clients/decide-exit.server'
import { countOpen, openItems } from './open-review.server'
import { canSettlement } from './states'
import { reproduce } from './stored-settlement.server'
import { tellToApprove } from './tell-of-settlement.server'

export interface ReviewChoice {
  settlementId: string
  contractCode: string
  /** `exit`, or the kind of services that did not fall due. */
  kind: string
  /** Empty for an exit. */
  month: string
  decision: 'charge' | 'waive' | 'valid' | 'not-valid'
  /** The decision that the page showed, empty where there was none: nobody's is overwritten unseen. */
  shown: string
  reason: string
}

export type DecideReviewResult =
  { ok: true; open: number } | { ok: false; refusal: 'notFound' | 'state' | 'notUnderReview' | 'unfit' | 'stale' }

/**
 * An official's decision on one item under review, with its reason. A kind that is waived stays uncharged;
 * a kind that is charged, or an exit that is decided, changes the case: the settlement is then calculated anew.
 */
export async function decideReview(actor: Actor, choice: ReviewChoice): Promise<DecideReviewResult> {
  const row = await db.settlement.findUnique({ where: { id: choice.settlementId } })
  if (!row) return { ok: false, refusal: 'notFound' }
  if (!canSettlement(row.status, 'decideReview')) return { ok: false, refusal: 'state' }
  const again = await reproduce(row)
  if (!again) return { ok: false, refusal: 'state' }
  const isExit = choice.kind === 'exit'
  const fits = isExit ? ['valid', 'not-valid'] : ['charge', 'waive']
  if (!fits.includes(choice.decision) || (!isExit && bitOf(choice.kind) === undefined))
    return { ok: false, refusal: 'unfit' }
  return inTransaction(async (tx): Promise<DecideReviewResult> => {
    const items = await openItems(tx, row.organisationId, again.settlement)
    const item = items.find((one) =>
      isExit
        ? one.type === 'exit' && one.code === choice.contractCode
        : one.type === 'kind' &&
          one.code === choice.contractCode &&
          one.month === choice.month &&
          one.kind === choice.kind,
    )
    const contract = await tx.serviceContract.findFirst({
      where: { code: choice.contractCode, organisationId: row.organisationId },
      select: { id: true },
    })
    if (!item || !contract) return { ok: false, refusal: 'notUnderReview' }
    if ((item.decision ?? '') !== choice.shown) return { ok: false, refusal: 'stale' }
    if (!(await keep(tx, actor, contract.id, row.year, choice))) return { ok: false, refusal: 'notUnderReview' }
    const open = countOpen(await openItems(tx, row.organisationId, again.settlement))
    await tx.settlement.update({ where: { id: row.id }, data: { openReviewCount: open, version: { increment: 1 } } })
    if (open === 0) await tellToApprove(tx, row)
    await recordChange(tx, actor, {
      action: 'review.decided',
      subjectType: 'ServiceContract',
      subjectId: contract.id,
      organisationId: row.organisationId,
      details: { settlementId: row.id, kind: choice.kind, month: choice.month, decision: choice.decision },
    })
    return { ok: true, open }
  })
}

/** Waives, with one reason, every kind that did not fall due and has no decision yet. */
export async function waiveAllKinds(actor: Actor, settlementId: string, reason: string): Promise<DecideReviewResult> {
  const row = await db.settlement.findUnique({ where: { id: settlementId } })
  const again = row && canSettlement(row.status, 'decideReview') ? await reproduce(row) : null
  if (!row || !again) return { ok: false, refusal: 'state' }
  return inTransaction(async (tx): Promise<DecideReviewResult> => {
    const items = await openItems(tx, row.organisationId, again.settlement)
    const codes = new Set(items.map((item) => item.code))
    const contracts = await tx.serviceContract.findMany({
      where: { organisationId: row.organisationId, code: { in: [...codes] } },
      select: { id: true, code: true },
    })
    const idOf = new Map(contracts.map((contract) => [contract.code, contract.id]))
    let count = 0
    for (const item of items) {
      if (item.type !== 'kind' || item.decision !== null) continue
      await keep(tx, actor, idOf.get(item.code)!, row.year, {
        kind: item.kind,
        month: item.month,
        decision: 'waive',
        reason,
      })
      count++
    }
    const open = countOpen(await openItems(tx, row.organisationId, again.settlement))
    await tx.settlement.update({ where: { id: row.id }, data: { openReviewCount: open, version: { increment: 1 } } })
    if (open === 0) await tellToApprove(tx, row)
    await recordChange(tx, actor, {
      action: 'review.waivedAll',
      subjectType: 'Settlement',
      subjectId: row.id,
      organisationId: row.organisationId,
      details: { count },
    })
    return { ok: true, open }
  })
}

type Kept = Pick<ReviewChoice, 'kind' | 'month' | 'decision' | 'reason'>

/** Records a decision where it belongs; false when the exit has changed since and needs none any more. */
async function keep(tx: Tx, actor: Actor, contractId: string, year: number, choice: Kept): Promise<boolean> {
  if (choice.kind === 'exit') {
    const { version } = await tx.exit.findUniqueOrThrow({ where: { contractId }, select: { version: true } })
    const decision = choice.decision as ExitDecision
    return (await decideExitIn(tx, actor, { contractId, decision, reason: choice.reason, version })).ok
  }
  const key = { contractId, year, month: choice.month, kind: choice.kind }
  const decided = { decision: choice.decision, reason: choice.reason, decidedById: actor.userId, decidedAt: new Date() }
  await tx.reviewDecision.upsert({
    where: { contractId_year_month_kind: key },
    create: { ...key, ...decided },
    update: decided,
  })
  return true
}
