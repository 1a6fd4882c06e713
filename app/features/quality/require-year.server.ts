import { requireActor } from '~/platform/auth/require-actor.server'
import { db } from '~/platform/db/db.server'
import type { Permission } from '~/platform/permissions/roles'

/** The organisation and the year that an address names, and the person who may do this; a 404 for another's. */
export async function requireYear(
  request: Request,
  permission: Permission,
  params: { organisation?: string; year?: string },
) {
  const organisation = await db.organisation.findUnique({
    where: { code: params.organisation ?? '' },
    select: { id: true, code: true, name: true, shortName: true },
  })
  const actor = await requireActor(request, permission, { organisationId: organisation?.id ?? '' })
  const year = params.year ?? ''
  if (!organisation || !/^20(1[89]|[2-9]\d)$/.test(year)) throw new Response('not found', { status: 404 })
  return { actor, organisation, year: Number(year) }
}
