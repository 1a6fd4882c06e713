import { may, type Actor } from '~/platform/auth/actor'
import { db } from '~/platform/db/db.server'
import type { Paper } from '~/platform/db/generated/client'
import { orderKindOf } from '~/platform/orders/order-kinds.server'
import { paperPage } from '../paper-page.read.server'
import { isRegistered } from '../states'
import { effectOf } from './apply-order.server'
import './load-kinds.server'

const linked = { paper: { select: { id: true, numberText: true, registeredOn: true, title: true, status: true } } }

/** Everything that the page of an order says: the paper, what it decides, what cancels and amends what. */
export async function orderPage(actor: Actor, paper: Paper) {
  const page = await paperPage(actor, paper)
  const order = await db.order.findUniqueOrThrow({
    where: { paperId: paper.id },
    include: {
      cancels: { include: linked },
      amends: { include: linked },
      cancelledBy: { include: linked },
      amendedBy: { include: linked },
    },
  })
  const kind = orderKindOf(order.kind)
  const cancelledBy = order.cancelledBy?.paper ?? null
  const isSigned = isRegistered(paper.status)
  const isCancelled = cancelledBy !== null && isRegistered(cancelledBy.status)
  const mayPrepare = may(actor, 'paper:prepare')
  return {
    page,
    order: {
      kind: kind.title,
      kindId: kind.id,
      does: kind.does,
      whenCancelled: kind.whenCancelled,
      decided: await kind.decided(db, effectOf(order)),
      warning: isSigned ? null : ((await kind.warns?.(db, effectOf(order), order)) ?? null),
      text: order.text,
      fromOn: order.fromOn,
      isSigned,
      cancels: order.cancels?.paper ?? null,
      whatIsCancelled: order.cancels ? orderKindOf(order.cancels.kind).whenCancelled : null,
      amends: order.amends?.paper ?? null,
      cancelledBy,
      isCancelled,
      amendedBy: order.amendedBy.map((one) => one.paper).filter(({ status }) => isRegistered(status)),
      can: {
        cancel: isSigned && !cancelledBy && mayPrepare,
        amend: isSigned && !isCancelled && mayPrepare,
      },
    },
  }
}

export type OrderPage = Awaited<ReturnType<typeof orderPage>>
