import type { Actor } from '~/platform/auth/actor'
import { today } from '~/platform/clock.server'
import type { Tx } from '~/platform/db/db.server'
import type { CommissionQuestion } from '~/platform/db/generated/client'
import { openTerm } from './chain-terms.server'
import { moveChain, type Asked, type Moved } from './move-chain.server'
import { protocolOf } from './protocol-of.read.server'
import { ExclusionRefused } from './refusals.server'

interface Receipt extends Asked {
  /** The day on which the ministry has the protocol, `YYYY-MM-DD`. */
  onDay: string
}

/**
 * The ministry has the protocol: from this day runs the term of the order (clause 2.4.6 of Order 929), where the
 * decision is to exclude.
 */
export const receiveProtocol = (actor: Actor, asked: Receipt): Promise<Moved> =>
  moveChain(actor, asked, 'receive', async (tx, question) => {
    await keepReceipt(tx, actor, question, asked.onDay)
    return { audit: 'exclusion.received', details: { onDay: asked.onDay }, data: { receivedOn: asked.onDay } }
  })

/** Another day of the receipt: the term counted from the wrong day stays in the record as superseded. */
export const correctReceipt = (actor: Actor, asked: Receipt): Promise<Moved> =>
  moveChain(actor, asked, 'correctReceipt', async (tx, question) => {
    await keepReceipt(tx, actor, question, asked.onDay)
    return { audit: 'exclusion.receiptCorrected', details: { onDay: asked.onDay }, data: { receivedOn: asked.onDay } }
  })

async function keepReceipt(tx: Tx, actor: Actor, question: CommissionQuestion, onDay: string): Promise<void> {
  if (onDay > (await today())) throw new ExclusionRefused('inFuture')
  if (question.decidedOn !== null && onDay < question.decidedOn) throw new ExclusionRefused('beforeDecision')
  const protocol = await protocolOf(tx, question.id)
  if (protocol?.sentOn && onDay < protocol.sentOn) throw new ExclusionRefused('beforeSending')
  if (protocol) await tx.commissionProtocol.update({ where: { id: protocol.id }, data: { receivedOn: onDay } })
  if (question.outcome === 'exclude') await openTerm(tx, actor, 'exclusion-order', question.id, onDay)
}
