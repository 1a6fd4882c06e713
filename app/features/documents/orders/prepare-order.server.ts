import { recordChange } from '~/platform/audit/record.server'
import type { Actor } from '~/platform/auth/actor'
import { today } from '~/platform/clock.server'
import { inTransaction, type Tx } from '~/platform/db/db.server'
import { isOrderKind, orderKindOf } from '~/platform/orders/order-kinds.server'
import { once } from '~/platform/once/once.server'
import { draftOf, preparedNow } from '../draft-of.server'
import { movePaper, type Asked, type Moved } from '../move-paper.server'
import { orRefused, PaperRefused } from '../refusals.server'
import type { PrepareResult } from '../prepare-paper.server'
import { requireCancellable } from './cancellable.server'
import './load-kinds.server'
import type { OrderInput } from './order-input'
import './load-kinds.server'

/** Prepares an order; it does nothing before another person has signed it. */
export const prepareOrder = (actor: Actor, input: OrderInput, operationId: string): Promise<PrepareResult> =>
  orRefused(
    inTransaction((tx) =>
      once(tx, actor, operationId, async (): Promise<PrepareResult> => {
        await requireSound(tx, input, null)
        const { id } = await tx.paper.create({
          data: {
            ...{ kind: 'order', direction: 'internal', series: 'order', subjectType: 'Order', title: input.title },
            preparedById: actor.userId,
            order: { create: rowOf(input) },
          },
        })
        const draft = await draftOf(tx, { kind: 'order', subjectId: id, ...preparedNow(actor) })
        await tx.paper.update({ where: { id }, data: { ...draft, subjectId: id } })
        await recordChange(tx, actor, {
          action: 'paper.prepared',
          subjectType: 'Paper',
          subjectId: id,
          details: { paperKind: orderKindOf(input.kind).title.ru },
        })
        return { ok: true, paperId: id }
      }),
    ),
  )

/** Writes a draft order anew; whoever does it is the one who prepared it. */
export const editOrder = (actor: Actor, asked: Asked & { input: OrderInput }): Promise<Moved> =>
  movePaper(actor, asked, 'edit', async (tx, paper) => {
    await requireSound(tx, asked.input, paper.id)
    await tx.order.update({ where: { paperId: paper.id }, data: rowOf(asked.input) })
    await tx.paper.update({ where: { id: paper.id }, data: { title: asked.input.title } })
    const draft = await draftOf(tx, { kind: 'order', subjectId: paper.id, ...preparedNow(actor) })
    await tx.paper.update({ where: { id: paper.id }, data: { ...draft, preparedById: actor.userId } })
    return { action: 'paper.edited' }
  })

const rowOf = ({ kind, text, fromOn, effect, cancelsId, amendsId }: OrderInput) => ({
  ...{ kind, text, fromOn, cancelsId, amendsId },
  effectJson: JSON.stringify(effect),
})

async function requireSound(tx: Tx, input: OrderInput, ownId: string | null): Promise<void> {
  if (!isOrderKind(input.kind)) throw new PaperRefused('notRegisteredKind')
  if (input.cancelsId) await requireCancellable(tx, input.cancelsId, input.fromOn, await today(), ownId)
  const against = await orderKindOf(input.kind).check(tx, input.effect, input)
  if (against) throw new PaperRefused('effectRefused', against)
}
