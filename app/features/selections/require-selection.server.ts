import type { Actor } from '~/platform/auth/actor'
import { requireActor } from '~/platform/auth/require-actor.server'
import { db } from '~/platform/db/db.server'
import type { Permission } from '~/platform/permissions/roles'

const notFound = () => new Response('not found', { status: 404 })

/** Who asks for an application, and the application; one that was never filed is its organisation's alone. */
export async function requireSelection(request: Request, permission: Permission, id: string | undefined) {
  const selection = await db.qualifyingSelection.findUnique({ where: { id: id ?? '' } })
  const actor: Actor = await requireActor(request, permission, { organisationId: selection?.organisationId ?? '' })
  if (!selection || (actor.organisationId === null && selection.number === null)) throw notFound()
  return { actor, selection }
}
