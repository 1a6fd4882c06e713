import type { Tx } from '~/platform/db/db.server'
import { PaperRefused } from '../refusals.server'
import { isRegistered } from '../states'

/**
 * An order is cancelled once, by a later one, and not from a day that has not come: what it did is taken back when the
 * cancelling order is signed.
 * @param ownId the order that cancels, where it is already prepared
 */
export async function requireCancellable(
  tx: Tx,
  cancelsId: string,
  fromOn: string,
  today: string,
  ownId: string | null,
): Promise<void> {
  const order = await tx.order.findUnique({
    where: { paperId: cancelsId },
    include: { paper: { select: { status: true } }, cancelledBy: { select: { paperId: true } } },
  })
  const isFree = !order?.cancelledBy || order.cancelledBy.paperId === ownId
  if (!order || !isFree || !isRegistered(order.paper.status)) throw new PaperRefused('notCancellable')
  if (fromOn > today) throw new PaperRefused('inFuture')
}
