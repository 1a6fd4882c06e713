import type { Actor } from '~/platform/auth/actor'
import { loadActor } from '~/platform/auth/require-actor.server'
import { db } from '~/platform/db/db.server'

/** A person of the demo as the portal knows them: with the permissions of their own roles. */
export async function actorOf(login: string): Promise<Actor> {
  const { id } = await db.user.findUniqueOrThrow({ where: { login }, select: { id: true } })
  const actor = await loadActor(id)
  if (!actor) throw new Error(`${login} cannot sign in`)
  return actor
}

/** What a use case did; the demo breaks no rule, so that a refusal is a mistake of the seed. */
export function done<T extends { ok: boolean }>(result: T): Extract<T, { ok: true }> {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result)}`)
  return result as Extract<T, { ok: true }>
}
