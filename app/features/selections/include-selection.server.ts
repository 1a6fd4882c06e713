import type { Actor } from '~/platform/auth/actor'
import { now } from '~/platform/clock.server'
import type { Tx } from '~/platform/db/db.server'
import { recordStep } from './record-step.server'
import { canSelection } from './states'

/**
 * Sets down, in the transaction that signs the order of inclusion, that an admitted application has led to it.
 * @returns false where it is not admitted, or an order has included it already
 */
export async function includeSelection(
  tx: Tx,
  actor: Actor,
  about: { selectionId: string; paperId: string },
): Promise<boolean> {
  const selection = await tx.qualifyingSelection.findUnique({ where: { id: about.selectionId } })
  if (!selection || !canSelection(selection, 'include')) return false
  await tx.qualifyingSelection.update({
    where: { id: selection.id },
    data: { status: 'included', orderPaperId: about.paperId, changedAt: now(), version: { increment: 1 } },
  })
  await recordStep(tx, actor, { selection, action: 'include', status: 'included', audit: 'selection.included' })
  return true
}

/** The order of inclusion was cancelled: its applications wait for another. */
export async function undoInclusion(tx: Tx, actor: Actor, paperId: string): Promise<void> {
  const selections = await tx.qualifyingSelection.findMany({ where: { orderPaperId: paperId, status: 'included' } })
  for (const selection of selections) {
    await tx.qualifyingSelection.update({
      where: { id: selection.id },
      data: { status: 'admitted', orderPaperId: null, changedAt: now(), version: { increment: 1 } },
    })
    const undone = { action: 'include', status: 'admitted', audit: 'selection.inclusionCancelled' } as const
    await recordStep(tx, actor, { selection, ...undone })
  }
}
