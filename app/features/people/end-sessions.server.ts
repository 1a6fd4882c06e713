import { recordChange } from '~/platform/audit/record.server'
import type { Actor } from '~/platform/auth/actor'
import { inTransaction, type Tx } from '~/platform/db/db.server'

/** Ends a person's sessions in every browser, at once. */
export function endSessions(actor: Actor, userId: string): Promise<{ ok: true; count: number }> {
  return inTransaction(async (tx) => {
    const count = await endAllSessions(tx, userId)
    await recordChange(tx, actor, {
      action: 'person.sessionsEnded',
      subjectType: 'User',
      subjectId: userId,
      details: { count },
    })
    return { ok: true, count }
  })
}

/** @param exceptId the session that goes on: the one in which the person changes their own password */
export async function endAllSessions(tx: Tx, userId: string, exceptId?: string | null): Promise<number> {
  const ended = await tx.session.updateMany({
    where: { userId, endedAt: null, id: exceptId ? { not: exceptId } : undefined },
    data: { endedAt: new Date() },
  })
  return ended.count
}
