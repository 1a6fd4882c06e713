import type { Actor } from '~/platform/auth/actor'
import { now } from '~/platform/clock.server'
import type { Tx } from '~/platform/db/db.server'
import { moveItem, requireOwnPlace, type AskedItem, type Item } from './move-item.server'
import { CommissionRefused, requireReason, type Moved } from './refusals.server'

export interface ItemWords {
  /** Who reports. */
  reporter: string
  /** СЛУШАЛИ */
  heard: string
  /** ВЫСТУПИЛИ */
  spoke: string
  /** РЕШИЛИ, what is added to the words of the decision itself. */
  resolved: string
}

/** Writes down what was said; it stands in the protocol. */
export const writeItem = (actor: Actor, asked: AskedItem & ItemWords): Promise<Moved> =>
  moveItem(actor, asked, 'write', async () => {
    const { reporter, heard, spoke, resolved } = asked
    return Promise.resolve({ audit: 'commissionMeeting.itemWritten', data: { reporter, heard, spoke, resolved } })
  })

/** A member declares that they take no part in the item. */
export const recuse = (actor: Actor, asked: AskedItem & { reason: string }): Promise<Moved> =>
  moveItem(actor, asked, 'recuse', async (tx, item, meeting) => {
    const { member } = requireOwnPlace(actor, meeting)
    return writeRecusal(tx, actor, item, member.id, asked.reason)
  })

/** The secretary records that a member takes no part: declared aloud, or asked for by another. */
export const recordRecusal = (actor: Actor, asked: AskedItem & { memberId: string; reason: string }): Promise<Moved> =>
  moveItem(actor, asked, 'recordRecusal', async (tx, item, meeting) => {
    if (!meeting.attendance.some(({ memberId }) => memberId === asked.memberId))
      throw new CommissionRefused('notMember')
    return writeRecusal(tx, actor, item, asked.memberId, asked.reason)
  })

async function writeRecusal(tx: Tx, actor: Actor, item: Item, memberId: string, typed: string) {
  if (item.votes.some((vote) => vote.memberId === memberId)) throw new CommissionRefused('votedAlready')
  if (item.recusals.some((recusal) => recusal.memberId === memberId)) throw new CommissionRefused('recused')
  const reason = requireReason(typed)
  await tx.recusal.create({
    data: { itemId: item.id, memberId, reason, declaredById: actor.userId, declaredAt: now() },
  })
  return { audit: 'commissionMeeting.recused', details: { memberId }, data: {} } as const
}
