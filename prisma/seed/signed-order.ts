import { submitPaper } from '~/features/documents/draft-steps.server'
import { prepareOrder } from '~/features/documents/orders/prepare-order.server'
import type { OrderInput } from '~/features/documents/orders/order-input'
import { signPaper } from '~/features/documents/sign-paper.server'
import { db } from '~/platform/db/db.server'
import { actorOf, done } from './actors'

/** An order that the officer prepared and another person signed; its paper's id. */
export async function signedOrder(input: Omit<OrderInput, 'cancelsId' | 'amendsId'>): Promise<string> {
  const officer = await actorOf('officer')
  const { paperId } = done(await prepareOrder(officer, { ...input, cancelsId: null, amendsId: null }, ''))
  done(await submitPaper(officer, await shown(paperId)))
  done(await signPaper(await actorOf('approver'), await shown(paperId)))
  return paperId
}

const shown = async (paperId: string) => {
  const { version } = await db.paper.findUniqueOrThrow({ where: { id: paperId } })
  return { paperId, version, operationId: '' }
}
