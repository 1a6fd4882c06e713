import type { Actor } from '~/platform/auth/actor'
import { requireActor } from '~/platform/auth/require-actor.server'
import { today } from '~/platform/clock.server'
import type { Permission } from '~/platform/permissions/roles'
import { actOrganisation, type ActOrganisation } from './act-month.read.server'
import { firstActMonth } from './terms'

const notFound = () => new Response('not found', { status: 404 })

/**
 * Who asks for a month of an organisation, and may they: another organisation's, an unknown one and a month that has
 * not begun are all a 404.
 */
export async function requireActMonth(
  request: Request,
  permission: Permission,
  params: { organisation?: string; month?: string },
): Promise<{ actor: Actor; organisation: ActOrganisation; month: string }> {
  const organisation = await actOrganisation(params.organisation ?? '')
  const actor = await requireActor(request, permission, { organisationId: organisation?.id ?? '' })
  const month = params.month ?? ''
  if (!organisation || !/^\d{4}-(0[1-9]|1[0-2])$/.test(month)) throw notFound()
  if (month < firstActMonth || month > (await today()).slice(0, 7)) throw notFound()
  return { actor, organisation, month }
}
