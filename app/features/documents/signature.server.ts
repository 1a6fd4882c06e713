import type { Actor } from '~/platform/auth/actor'
import { initialsOf } from '~/platform/auth/require-actor.server'
import type { Reader } from '~/platform/db/db.server'

/** Who signs, as a signature is printed: «Т. В. Орлова», initials before the surname. */
export async function signatureOf(
  reader: Reader,
  actor: Actor,
): Promise<{ signatoryName: string; signatoryPosition: string }> {
  const person = await reader.user.findUniqueOrThrow({ where: { id: actor.userId } })
  const [surname, ...initials] = initialsOf(person).split('\u00a0')
  return { signatoryName: [...initials, surname].join('\u00a0'), signatoryPosition: actor.position }
}
