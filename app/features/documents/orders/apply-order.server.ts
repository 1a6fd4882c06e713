import type { Actor } from '~/platform/auth/actor'
import type { Tx } from '~/platform/db/db.server'
import { orderKindOf, type OrderEffect } from '~/platform/orders/order-kinds.server'
import { PaperRefused } from '../refusals.server'
import { requireCancellable } from './cancellable.server'
import './load-kinds.server'

/** Does what an order says, in the transaction that signs it; what it cancels is taken back. */
export async function applyOrder(
  tx: Tx,
  actor: Actor,
  paper: { id: string; numberText: string; registeredOn: string },
): Promise<void> {
  const order = await tx.order.findUniqueOrThrow({ where: { paperId: paper.id }, include: { cancels: true } })
  if (order.cancels) {
    await requireCancellable(tx, order.cancels.paperId, order.fromOn, paper.registeredOn, paper.id)
    await orderKindOf(order.cancels.kind).cancel(tx, actor, effectOf(order.cancels), order.cancels)
  }
  const signed = {
    paperId: paper.id,
    numberText: paper.numberText,
    signedOn: paper.registeredOn,
    fromOn: order.fromOn,
    text: order.text,
  }
  const against = await orderKindOf(order.kind).apply(tx, actor, signed, effectOf(order))
  if (against) throw new PaperRefused('effectRefused', against)
}

export const effectOf = (order: { effectJson: string }): OrderEffect => JSON.parse(order.effectJson) as OrderEffect
