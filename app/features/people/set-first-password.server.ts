import { recordChange } from '~/platform/audit/record.server'
import { hashPassword, leastPasswordLength } from '~/platform/auth/password.server'
import { db, inTransaction } from '~/platform/db/db.server'
import { linkDigest } from './issue-password-link.server'

export type FirstPasswordResult = { ok: true } | { ok: false; refusal: 'dead' | 'short' }

const alive = (token: string) => ({
  tokenHash: linkDigest(token),
  usedAt: null,
  expiresAt: { gt: new Date() },
  user: { isActive: true },
})

/** Can this one-time link still be used? */
export const isLinkAlive = async (token: string): Promise<boolean> =>
  (await db.passwordLink.count({ where: alive(token) })) > 0

/** Sets a person's password by a one-time link, which is then used up. */
export async function setFirstPassword(token: string, password: string): Promise<FirstPasswordResult> {
  if (password.length < leastPasswordLength) return { ok: false, refusal: 'short' }
  if (!(await isLinkAlive(token))) return { ok: false, refusal: 'dead' }
  const passwordHash = await hashPassword(password)
  return inTransaction(async (tx): Promise<FirstPasswordResult> => {
    const link = await tx.passwordLink.findFirst({ where: alive(token) })
    if (!link) return { ok: false, refusal: 'dead' }
    await tx.passwordLink.update({ where: { tokenHash: link.tokenHash }, data: { usedAt: new Date() } })
    await tx.user.update({
      where: { id: link.userId },
      data: { passwordHash, failedSignInCount: 0, lockedUntil: null },
    })
    await recordChange(tx, null, { action: 'person.passwordSet', subjectType: 'User', subjectId: link.userId })
    return { ok: true }
  })
}
