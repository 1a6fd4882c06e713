import { requireActor } from '~/platform/auth/require-actor.server'
import type { Actor } from '~/platform/auth/actor'
import { db } from '~/platform/db/db.server'
import type { DossierPaper } from '~/platform/db/generated/client'
import type { Permission } from '~/platform/permissions/roles'

/** Who asks for a paper of a dossier, and the paper; a 404 for another organisation's. */
export async function requireDossierPaper(
  request: Request,
  permission: Permission,
  id: string | undefined,
): Promise<{ actor: Actor; paper: DossierPaper }> {
  const paper = await db.dossierPaper.findUnique({ where: { id: id ?? '' } })
  const actor = await requireActor(request, permission, { organisationId: paper?.organisationId ?? '' })
  if (!paper) throw new Response('not found', { status: 404 })
  return { actor, paper }
}
