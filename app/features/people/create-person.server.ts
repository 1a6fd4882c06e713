import type { z } from 'zod'
import { recordChange } from '~/platform/audit/record.server'
import type { Actor } from '~/platform/auth/actor'
import { inTransaction } from '~/platform/db/db.server'
import { searchable } from '~/platform/lists/list-query'
import { once } from '~/platform/once/once.server'
import { rolesRefusal, type RolesRefusal } from './roles-fit'
import type { newPersonForm } from './schema'

export type CreatePersonResult =
  { ok: true; userId: string } | { ok: false; refusal: RolesRefusal | 'loginTaken' | 'unknownOrganisation' }

/** Makes a person who can sign in once they have used a one-time link. */
export function createPerson(actor: Actor, input: z.output<typeof newPersonForm>): Promise<CreatePersonResult> {
  return inTransaction((tx) =>
    once<CreatePersonResult>(tx, actor, input.operationId, async () => {
      const organisation = input.organisation
        ? await tx.organisation.findUnique({ where: { code: input.organisation } })
        : null
      if (input.organisation && !organisation) return { ok: false, refusal: 'unknownOrganisation' }
      const refusal = rolesRefusal(input.roles, organisation !== null)
      if (refusal) return { ok: false, refusal }
      if (await tx.user.findUnique({ where: { login: input.login } })) return { ok: false, refusal: 'loginTaken' }
      const user = await tx.user.create({
        data: {
          login: input.login,
          surname: input.surname,
          givenName: input.givenName,
          patronymic: input.patronymic,
          position: input.position,
          email: input.email,
          organisationId: organisation?.id,
          searchText: personSearchText(input),
          roles: { create: input.roles.map((role) => ({ role })) },
        },
      })
      await recordChange(tx, actor, {
        action: 'person.created',
        subjectType: 'User',
        subjectId: user.id,
        organisationId: user.organisationId,
        details: { roles: input.roles.join(' ') },
      })
      return { ok: true, userId: user.id }
    }),
  )
}

/** Begins with the surname, so that it sorts people too. */
export const personSearchText = (person: {
  surname: string
  givenName: string
  patronymic: string | null
  login: string
  position: string
}): string => searchable(person.surname, person.givenName, person.patronymic, person.login, person.position)
