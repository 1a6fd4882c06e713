import type { Actor } from '~/platform/auth/actor'

/** How many things wait for this person, by room. */
export async function workCounts(_actor: Actor): Promise<Record<string, number>> {
  return {}
}
