import type { Actor } from '~/platform/auth/actor'
import { db } from '~/platform/db/db.server'
import { howOf } from './how-of'
import { howsFor, kindsFor, noticeKinds } from './notice-kinds'

/** What a person may be told of, how they are told now, and what they may choose. */
export async function noticeChoices(actor: Actor) {
  const { email, choices } = await db.user.findUniqueOrThrow({
    where: { id: actor.userId },
    select: { email: true, choices: true },
  })
  const kinds = kindsFor(actor.roles).map((kind) => ({
    ...{ kind, how: howOf(kind, choices), hows: [...howsFor(kind)], mayBeOff: noticeKinds[kind].mayBeOff },
  }))
  return { email, kinds }
}
