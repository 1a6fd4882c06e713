import type { Permission, Role } from '../permissions/roles'

/** Who asks: found once per request from the session, and handed to every use case and read model. */
export interface Actor {
  userId: string
  /** «Орлова Т. В.» */
  name: string
  position: string
  roles: readonly Role[]
  permissions: ReadonlySet<Permission>
  /** The organisation whose records alone this person may meet; null for the ministry's people, who meet all. */
  organisationId: string | null
  organisationName: string | null
}

/** May this person do it, and to a record of this organisation? */
export function may(actor: Actor, permission: Permission, organisationId?: string | null): boolean {
  if (!actor.permissions.has(permission)) return false
  return actor.organisationId === null || organisationId === undefined || organisationId === actor.organisationId
}

/** The filter that every list carries: an organisation's person sees that organisation alone. */
export const withinReach = (actor: Actor): { organisationId?: string } =>
  actor.organisationId === null ? {} : { organisationId: actor.organisationId }
