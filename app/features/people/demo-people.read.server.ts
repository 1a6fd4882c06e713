import { initialsOf } from '~/platform/auth/require-actor.server'
import { db } from '~/platform/db/db.server'
import { isRole } from '~/platform/permissions/roles'

/** The ready-made people of the demo region, for its sign-in page; null everywhere else. */
export async function demoPeople() {
  const password = process.env.DEMO_PASSWORD
  if (!password) return null
  const users = await db.user.findMany({
    where: { isActive: true, position: { not: '' }, login: { not: { contains: '.extra' } } },
    include: { roles: true, organisation: { select: { shortName: true } } },
    orderBy: { createdAt: 'asc' },
    take: 12,
  })
  return {
    password,
    people: users.map((user) => ({
      login: user.login,
      name: initialsOf(user),
      organisation: user.organisation?.shortName ?? user.position,
      roles: user.roles.map((row) => row.role).filter(isRole),
    })),
  }
}
