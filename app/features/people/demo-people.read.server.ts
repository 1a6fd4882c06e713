import { initialsOf } from '~/platform/auth/require-actor.server'
import { db } from '~/platform/db/db.server'
import { isRole, roles, type Role } from '~/platform/permissions/roles'
import { stories, tellingOrganisations, type Story } from './telling-organisations.read.server'

/**
 * The ready-made people of the demo region, for its sign-in page: one of each role, then a clerk of each organisation
 * that is worth looking at, with the word why. Null everywhere else.
 */
export async function demoPeople() {
  const password = process.env.DEMO_PASSWORD
  if (!password) return null
  const users = await db.user.findMany({
    where: { isActive: true, passwordHash: { not: null } },
    include: { roles: true, organisation: { select: { shortName: true } } },
    orderBy: [{ createdAt: 'asc' }, { login: 'asc' }],
  })
  const firstOf = (role: Role, organisationId?: string) =>
    users.find(
      (user) =>
        user.roles.some((held) => held.role === role) && (!organisationId || user.organisationId === organisationId),
    )
  const telling = await tellingOrganisations()
  const clerks = stories.flatMap((why): { user: (typeof users)[number] | undefined; why: Story | null }[] =>
    telling.has(why) ? [{ user: firstOf('ngo-clerk', telling.get(why)), why }] : [],
  )
  const ofRoles = roles
    .filter((role) => role !== 'ngo-clerk' || clerks.length === 0)
    .map((role) => ({ user: firstOf(role, role === 'ngo-head' ? telling.get('missingKinds') : undefined), why: null }))
  return {
    password,
    people: [...ofRoles, ...clerks].flatMap(({ user, why }) =>
      user
        ? [
            {
              login: user.login,
              name: initialsOf(user),
              organisation: user.organisation?.shortName ?? user.position,
              roles: user.roles.map((row) => row.role).filter(isRole),
              why,
            },
          ]
        : [],
    ),
  }
}
