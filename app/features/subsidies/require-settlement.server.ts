import type { Actor } from '~/platform/auth/actor'
import { requireActor } from '~/platform/auth/require-actor.server'
import type { Permission } from '~/platform/permissions/roles'
import { settlementOwner } from './statement.read.server'

/** Who asks for a settlement, and may they: an organisation's people see their own, once it is approved. */
export async function requireSettlement(request: Request, id: string, permission: Permission): Promise<Actor> {
  const owner = await settlementOwner(id)
  const actor = await requireActor(request, permission, { organisationId: owner?.organisationId })
  const isHidden = actor.organisationId !== null && !['approved', 'superseded'].includes(owner?.status ?? '')
  if (!owner || isHidden) throw new Response('not found', { status: 404 })
  return actor
}
