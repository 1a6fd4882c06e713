import type { Actor } from '~/platform/auth/actor'
import { requireActor } from '~/platform/auth/require-actor.server'
import { db } from '~/platform/db/db.server'
import type { Complaint } from '~/platform/db/generated/client'
import type { Permission } from '~/platform/permissions/roles'
import { seenByOrganisation } from './states'

/** Who asks for a complaint, and the complaint; another organisation's, and one it was not told of, is a 404. */
export async function requireComplaint(
  request: Request,
  permission: Permission,
  id: string | undefined,
): Promise<{ actor: Actor; complaint: Complaint }> {
  const complaint = await db.complaint.findUnique({ where: { id: id ?? '' } })
  const actor = await requireActor(request, permission, { organisationId: complaint?.organisationId ?? '' })
  const isHidden = actor.organisationId !== null && !seenByOrganisation.some((one) => one === complaint?.status)
  if (!complaint || isHidden) throw new Response('not found', { status: 404 })
  return { actor, complaint }
}
