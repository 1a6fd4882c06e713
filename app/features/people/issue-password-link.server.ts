import { createHash, randomBytes } from 'node:crypto'
import { recordChange } from '~/platform/audit/record.server'
import type { Actor } from '~/platform/auth/actor'
import { inTransaction } from '~/platform/db/db.server'
import { endAllSessions } from './end-sessions.server'
import { passwordLinkHours } from './password-link'

export type IssueLinkResult =
  { ok: true; token: string; expiresAt: Date } | { ok: false; refusal: 'self' | 'gone' | 'inactive' }

export const linkDigest = (token: string): string => createHash('sha256').update(token).digest('hex')

/**
 * Makes a one-time link by which a person sets a password; only its hash is kept. Earlier links, the old password
 * and all sessions end at once: a password is reset when it is forgotten or when somebody else may know it.
 * It is not kept by an operation id, for then the token would be kept too: a repeat makes another link.
 */
export function issuePasswordLink(actor: Actor, userId: string): Promise<IssueLinkResult> {
  const token = randomBytes(24).toString('base64url')
  const expiresAt = new Date(Date.now() + passwordLinkHours * 3_600_000)
  return inTransaction(async (tx): Promise<IssueLinkResult> => {
    if (userId === actor.userId) return { ok: false, refusal: 'self' }
    const user = await tx.user.findUnique({ where: { id: userId } })
    if (!user) return { ok: false, refusal: 'gone' }
    if (!user.isActive) return { ok: false, refusal: 'inactive' }
    await tx.passwordLink.deleteMany({ where: { userId, usedAt: null } })
    await tx.passwordLink.create({ data: { tokenHash: linkDigest(token), userId, expiresAt } })
    await tx.user.update({
      where: { id: userId },
      data: { passwordHash: null, failedSignInCount: 0, lockedUntil: null },
    })
    const sessions = await endAllSessions(tx, userId)
    await recordChange(tx, actor, {
      action: 'person.passwordLinkIssued',
      subjectType: 'User',
      subjectId: userId,
      organisationId: user.organisationId,
      details: { hours: passwordLinkHours, sessions },
    })
    return { ok: true, token, expiresAt }
  })
}
