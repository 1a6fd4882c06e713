import { recordChange } from '~/platform/audit/record.server'
import type { Actor } from '~/platform/auth/actor'
import { inTransaction } from '~/platform/db/db.server'

/** Opens the sign-in again before the lock-out after failures has run out. */
export function unlockPerson(actor: Actor, userId: string): Promise<{ ok: true }> {
  return inTransaction(async (tx) => {
    const changed = await tx.user.updateMany({
      where: { id: userId, lockedUntil: { not: null } },
      data: { lockedUntil: null, failedSignInCount: 0 },
    })
    if (changed.count > 0)
      await recordChange(tx, actor, { action: 'person.unlocked', subjectType: 'User', subjectId: userId })
    return { ok: true }
  })
}
