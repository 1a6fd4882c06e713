import type { Tx } from '~/platform/db/db.server'

/** Is there nobody else who could let people in: active, an administrator, with a password of their own? */
export async function isLastAdministrator(tx: Tx, userId: string): Promise<boolean> {
  const own = await tx.userRole.findUnique({ where: { userId_role: { userId, role: 'administrator' } } })
  if (!own) return false
  const others = await tx.user.count({
    where: {
      id: { not: userId },
      isActive: true,
      passwordHash: { not: null },
      roles: { some: { role: 'administrator' } },
    },
  })
  return others === 0
}
