import { organisationRoles, roles, type Role } from '~/platform/permissions/roles'

/** The roles that a person of an organisation, or of the ministry, may hold. */
export const rolesFor = (belongsToOrganisation: boolean): readonly Role[] =>
  roles.filter((role) => organisationRoles.includes(role) === belongsToOrganisation)

export type RolesRefusal = 'noRoles' | 'ministryRoles' | 'organisationRoles'

/** Why these roles cannot be held there; null where they can. */
export function rolesRefusal(held: readonly Role[], belongsToOrganisation: boolean): RolesRefusal | null {
  if (held.length === 0) return 'noRoles'
  const fitting = rolesFor(belongsToOrganisation)
  if (held.every((role) => fitting.includes(role))) return null
  return belongsToOrganisation ? 'ministryRoles' : 'organisationRoles'
}
