import { db, inTransaction } from '~/platform/db/db.server'
import { recordChange } from '~/platform/audit/record.server'
import { passwordMatches } from '~/platform/auth/password.server'
import { beginSession } from '~/platform/auth/session.server'

/** After five failures in a row sign-in is closed for a quarter of an hour. */
const lockOut = { failures: 5, minutes: 15 }

export type SignInResult =
  { ok: true; setCookie: string } | { ok: false; refusal: 'wrong' } | { ok: false; refusal: 'locked'; minutes: number }

/** Signs a person in by name and password. The answer does not tell whether such a person exists. */
export async function signIn(login: string, password: string): Promise<SignInResult> {
  const user = await db.user.findUnique({ where: { login: login.trim().toLowerCase() } })
  const left = (user?.lockedUntil?.getTime() ?? 0) - Date.now()
  const matches = await passwordMatches(user?.isActive ? user.passwordHash : null, password)
  // That sign-in is closed is told to who knows the password alone: to a stranger all names look alike.
  if (!user || !matches) {
    if (user && left <= 0) await countFailure(user.id)
    return { ok: false, refusal: 'wrong' }
  }
  if (left > 0) return { ok: false, refusal: 'locked', minutes: Math.ceil(left / 60_000) }
  await inTransaction(async (tx) => {
    await tx.user.update({ where: { id: user.id }, data: { failedSignInCount: 0, lockedUntil: null } })
    await recordChange(tx, null, {
      action: 'person.signedIn',
      subjectType: 'User',
      subjectId: user.id,
      organisationId: user.organisationId,
    })
  })
  return { ok: true, setCookie: await beginSession(user.id) }
}

type Failure = Extract<SignInResult, { ok: false }>

/** Counts a wrong password; too many in a row lock the person out for a while. */
export function countFailure(userId: string): Promise<Failure> {
  return inTransaction(async (tx): Promise<Failure> => {
    const { failedSignInCount } = await tx.user.update({
      where: { id: userId },
      data: { failedSignInCount: { increment: 1 } },
    })
    const isLocked = failedSignInCount >= lockOut.failures
    const lockedUntil = new Date(Date.now() + lockOut.minutes * 60_000)
    if (isLocked) await tx.user.update({ where: { id: userId }, data: { failedSignInCount: 0, lockedUntil } })
    await recordChange(tx, null, {
      action: isLocked ? 'person.lockedOut' : 'person.signInFailed',
      subjectType: 'User',
      subjectId: userId,
    })
    return isLocked ? { ok: false, refusal: 'locked', minutes: lockOut.minutes } : { ok: false, refusal: 'wrong' }
  })
}
