import type { Actor } from '~/platform/auth/actor'
import { now } from '~/platform/clock.server'
import { inTransaction } from '~/platform/db/db.server'
import type { NoticeFact } from './notice-fact'
import { linkOf } from './notice-text'

/**
 * A person has read a notice: where it leads, or null where it is not theirs. What one has read is one's own matter and
 * stands in no journal.
 */
export const readNotice = (actor: Actor, noticeId: string): Promise<string | null> =>
  inTransaction(async (tx) => {
    const row = await tx.notice.findFirst({ where: { id: noticeId, userId: actor.userId } })
    if (!row) return null
    await tx.notice.updateMany({ where: { id: row.id, readAt: null }, data: { readAt: now() } })
    return linkOf(JSON.parse(row.dataJson) as NoticeFact)
  })

/** A person has read all that they were told. */
export const readAllNotices = (actor: Actor): Promise<void> =>
  inTransaction(async (tx) => {
    await tx.notice.updateMany({ where: { userId: actor.userId, readAt: null }, data: { readAt: now() } })
  })
