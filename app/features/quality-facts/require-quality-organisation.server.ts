import { requireActor } from '~/platform/auth/require-actor.server'
import type { Actor } from '~/platform/auth/actor'
import { db } from '~/platform/db/db.server'
import type { Permission } from '~/platform/permissions/roles'

export interface QualityOrganisation {
  id: string
  code: string
  shortName: string
}

/** The organisation that an address names and the person who may do this; a 404 for another's. */
export async function requireQualityOrganisation(
  request: Request,
  permission: Permission,
  code: string | undefined,
): Promise<{ actor: Actor; organisation: QualityOrganisation }> {
  const organisation = await db.organisation.findUnique({
    where: { code: code ?? '' },
    select: { id: true, code: true, shortName: true },
  })
  const actor = await requireActor(request, permission, { organisationId: organisation?.id ?? '' })
  if (!organisation) throw new Response('not found', { status: 404 })
  return { actor, organisation }
}
