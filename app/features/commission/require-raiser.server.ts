import type { Actor } from '~/platform/auth/actor'
import { requireActor } from '~/platform/auth/require-actor.server'
import { mayRaise } from './question-steps.server'

/** Who may raise a question by hand: the secretary or the ministry's officer. @throws a 403 response for the others */
export async function requireRaiser(request: Request): Promise<Actor> {
  const actor = await requireActor(request, 'commission:read')
  if (!mayRaise(actor)) throw new Response('forbidden', { status: 403 })
  return actor
}
