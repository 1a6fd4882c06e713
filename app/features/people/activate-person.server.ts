import { recordChange } from '~/platform/audit/record.server'
import type { Actor } from '~/platform/auth/actor'
import { inTransaction } from '~/platform/db/db.server'

/** Lets a person in again, with the roles and the password they had. */
export function activatePerson(actor: Actor, userId: string): Promise<{ ok: true }> {
  return inTransaction(async (tx) => {
    const changed = await tx.user.updateMany({
      where: { id: userId, isActive: false },
      data: { isActive: true, failedSignInCount: 0, lockedUntil: null, version: { increment: 1 } },
    })
    if (changed.count > 0)
      await recordChange(tx, actor, { action: 'person.activated', subjectType: 'User', subjectId: userId })
    return { ok: true }
  })
}
