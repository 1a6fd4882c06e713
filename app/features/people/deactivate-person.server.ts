import { recordChange } from '~/platform/audit/record.server'
import type { Actor } from '~/platform/auth/actor'
import { inTransaction } from '~/platform/db/db.server'
import { endAllSessions } from './end-sessions.server'
import { isLastAdministrator } from './last-administrator.server'

export type DeactivatePersonResult = { ok: true } | { ok: false; refusal: 'self' | 'lastAdministrator' }

/** Closes the portal to a person: their sessions and one-time links end in the same moment. */
export function deactivatePerson(actor: Actor, userId: string): Promise<DeactivatePersonResult> {
  return inTransaction(async (tx): Promise<DeactivatePersonResult> => {
    if (userId === actor.userId) return { ok: false, refusal: 'self' }
    if (await isLastAdministrator(tx, userId)) return { ok: false, refusal: 'lastAdministrator' }
    const changed = await tx.user.updateMany({
      where: { id: userId, isActive: true },
      data: { isActive: false, version: { increment: 1 } },
    })
    if (changed.count === 0) return { ok: true }
    await tx.passwordLink.deleteMany({ where: { userId, usedAt: null } })
    const sessions = await endAllSessions(tx, userId)
    await recordChange(tx, actor, {
      action: 'person.deactivated',
      subjectType: 'User',
      subjectId: userId,
      details: { sessions },
    })
    return { ok: true }
  })
}
