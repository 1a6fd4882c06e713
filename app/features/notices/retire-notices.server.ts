import { now } from '~/platform/clock.server'
import type { Tx } from '~/platform/db/db.server'
import type { NoticeKindId } from './notice-kinds'

/** What was asked for has been done: nobody needs to read of it any more. */
export async function retireNotices(tx: Tx, kind: NoticeKindId, subjectId: string): Promise<void> {
  await tx.notice.updateMany({ where: { kind, subjectId, readAt: null }, data: { readAt: now() } })
}
