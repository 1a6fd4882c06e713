import type { Actor } from '~/platform/auth/actor'
import { requireActor } from '~/platform/auth/require-actor.server'
import type { Permission } from '~/platform/permissions/roles'
import { centreByCode } from './entry-page.read.server'

export type CentreOfEntry = NonNullable<Awaited<ReturnType<typeof centreByCode>>>

/** The centre that an address names and the person who may do this with its entry; another organisation's is a 404. */
export async function requireEntry(
  request: Request,
  permission: Permission,
  code: string | undefined,
): Promise<{ actor: Actor; centre: CentreOfEntry }> {
  const centre = await centreByCode(code ?? '')
  const actor = await requireActor(request, permission, { organisationId: centre?.organisationId ?? null })
  if (!centre?.entry) throw new Response('not found', { status: 404 })
  return { actor, centre }
}
