import type { Actor } from '~/platform/auth/actor'
import { initialsOf } from '~/platform/auth/require-actor.server'
import type { Reader } from '~/platform/db/db.server'

/** Who signs, as a signature is printed: «Заместитель министра», «Т. В. Орлова», initials before the surname. */
export async function signatureOf(
  reader: Reader,
  actor: Actor,
): Promise<{ signatoryName: string; signatoryPosition: string }> {
  const person = await reader.user.findUniqueOrThrow({ where: { id: actor.userId } })
  const [surname, ...initials] = initialsOf(person).split('\u00a0')
  const { position } = actor
  const signatoryPosition = position.charAt(0).toUpperCase() + position.slice(1)
  return { signatoryName: [...initials, surname].join('\u00a0'), signatoryPosition }
}
