import type { z } from 'zod'
import { recordChange } from '~/platform/audit/record.server'
import type { Actor } from '~/platform/auth/actor'
import { inTransaction, type Tx } from '~/platform/db/db.server'
import { once } from '~/platform/once/once.server'
import type { Role } from '~/platform/permissions/roles'
import { personSearchText } from './create-person.server'
import { isLastAdministrator } from './last-administrator.server'
import { rolesRefusal, type RolesRefusal } from './roles-fit'
import type { editPersonForm } from './schema'

type Refusal = RolesRefusal | 'self' | 'stale' | 'gone' | 'lastAdministrator'
export type EditPersonResult = { ok: true } | { ok: false; refusal: Refusal }

/** Changes a person's name, position, e-mail and roles. The sign-in name and the organisation stay for good.
 * Nobody gives themselves a role. */
export function editPerson(
  actor: Actor,
  userId: string,
  input: z.output<typeof editPersonForm>,
): Promise<EditPersonResult> {
  return inTransaction((tx) =>
    once<EditPersonResult>(tx, actor, input.operationId, async () => {
      const user = await tx.user.findUnique({ where: { id: userId }, include: { roles: true } })
      if (!user) return { ok: false, refusal: 'gone' }
      const refusal = rolesRefusal(input.roles, user.organisationId !== null)
      if (refusal) return { ok: false, refusal }
      const held = user.roles.map((row) => row.role)
      if (userId === actor.userId && input.roles.some((role) => !held.includes(role)))
        return { ok: false, refusal: 'self' }
      const givesUpAdministration = user.isActive && !input.roles.includes('administrator')
      if (givesUpAdministration && (await isLastAdministrator(tx, userId)))
        return { ok: false, refusal: 'lastAdministrator' }
      const { surname, givenName, patronymic, position, email } = input
      const changed = await tx.user.updateMany({
        where: { id: userId, version: input.version },
        data: {
          ...{ surname, givenName, patronymic, position, email },
          searchText: personSearchText({ ...input, login: user.login }),
          version: { increment: 1 },
        },
      })
      if (changed.count === 0) return { ok: false, refusal: 'stale' }
      const details = await setRoles(tx, userId, held, input.roles)
      await recordChange(tx, actor, {
        action: 'person.edited',
        subjectType: 'User',
        subjectId: userId,
        organisationId: user.organisationId,
        details,
      })
      return { ok: true }
    }),
  )
}

async function setRoles(tx: Tx, userId: string, before: readonly string[], after: readonly Role[]) {
  const given = after.filter((role) => !before.includes(role))
  const taken = before.filter((role) => !(after as readonly string[]).includes(role))
  await tx.userRole.deleteMany({ where: { userId, role: { in: taken } } })
  await tx.userRole.createMany({ data: given.map((role) => ({ userId, role })) })
  return { rolesGiven: given.join(' '), rolesTaken: taken.join(' ') }
}
