import { recordChange } from '~/platform/audit/record.server'
import type { Actor } from '~/platform/auth/actor'
import { hashPassword, leastPasswordLength, passwordMatches } from '~/platform/auth/password.server'
import { db, inTransaction } from '~/platform/db/db.server'
import { endAllSessions } from './end-sessions.server'
import { countFailure } from './sign-in.server'

export type ChangeOwnPasswordResult = { ok: true } | { ok: false; refusal: 'wrong' | 'locked' | 'short' }

/** Changes one's own password. Other browsers are signed out; the one at hand goes on. */
export async function changeOwnPassword(
  actor: Actor,
  input: { old: string; password: string; sessionId: string | null },
): Promise<ChangeOwnPasswordResult> {
  if (input.password.length < leastPasswordLength) return { ok: false, refusal: 'short' }
  const user = await db.user.findUniqueOrThrow({ where: { id: actor.userId } })
  if (user.lockedUntil && user.lockedUntil > new Date()) return { ok: false, refusal: 'locked' }
  if (!(await passwordMatches(user.passwordHash, input.old)))
    return { ok: false, refusal: (await countFailure(user.id)).refusal }
  const passwordHash = await hashPassword(input.password)
  return inTransaction(async (tx) => {
    await tx.user.update({ where: { id: user.id }, data: { passwordHash, failedSignInCount: 0 } })
    await tx.passwordLink.deleteMany({ where: { userId: user.id, usedAt: null } })
    const sessions = await endAllSessions(tx, user.id, input.sessionId)
    await recordChange(tx, actor, {
      action: 'person.passwordChanged',
      subjectType: 'User',
      subjectId: user.id,
      organisationId: user.organisationId,
      details: { sessions },
    })
    return { ok: true }
  })
}
