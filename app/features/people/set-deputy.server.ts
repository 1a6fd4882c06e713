import type { z } from 'zod'
import { recordChange } from '~/platform/audit/record.server'
import type { Actor } from '~/platform/auth/actor'
import { initialsOf } from '~/platform/auth/require-actor.server'
import { today } from '~/platform/clock.server'
import { inTransaction } from '~/platform/db/db.server'
import type { User } from '~/platform/db/generated/client'
import { once } from '~/platform/once/once.server'
import type { NoticeEvent } from '../notices/notice-fact'
import { notify } from '../notices/notify.server'
import type { deputyForm } from './schema'

type Refusal = 'self' | 'samePerson' | 'otherOrganisation' | 'inactive' | 'daysReversed' | 'past'
export type SetDeputyResult = { ok: true } | { ok: false; refusal: Refusal }

/** Gives a deputy the roles of a person for some days, by an order; both keep their own. Nobody gives themselves another's roles. */
export async function setDeputy(
  actor: Actor,
  replacedId: string,
  input: z.output<typeof deputyForm>,
): Promise<SetDeputyResult> {
  const day = await today()
  return inTransaction((tx) =>
    once<SetDeputyResult>(tx, actor, input.operationId, async () => {
      const { deputyId, fromOn, untilOn, basis } = input
      if (deputyId === actor.userId) return { ok: false, refusal: 'self' }
      if (deputyId === replacedId) return { ok: false, refusal: 'samePerson' }
      if (untilOn < fromOn) return { ok: false, refusal: 'daysReversed' }
      if (untilOn < day) return { ok: false, refusal: 'past' }
      const replaced = await tx.user.findUnique({ where: { id: replacedId } })
      const deputy = await tx.user.findUnique({ where: { id: deputyId } })
      if (!replaced?.isActive || !deputy?.isActive) return { ok: false, refusal: 'inactive' }
      if (replaced.organisationId !== deputy.organisationId) return { ok: false, refusal: 'otherOrganisation' }
      const { id } = await tx.deputy.create({ data: { replacedId, deputyId, fromOn, untilOn, basis } })
      await notify(tx, [deputyEvent({ id, replaced, deputy, fromOn, untilOn })])
      await recordChange(tx, actor, {
        action: 'person.deputySet',
        subjectType: 'User',
        subjectId: replacedId,
        organisationId: replaced.organisationId,
        details: { deputyId, fromOn, untilOn },
      })
      return { ok: true }
    }),
  )
}

/** Both are told. */
function deputyEvent(given: {
  id: string
  replaced: User
  deputy: User
  fromOn: string
  untilOn: string
}): NoticeEvent {
  const { id, replaced, deputy, fromOn, untilOn } = given
  const names = { deputy: initialsOf(deputy), replaced: initialsOf(replaced) }
  return {
    fact: { kind: 'deputyAppointed', ...names, fromOn, untilOn },
    ...{ subjectType: 'Deputy', subjectId: id, to: { userIds: [deputy.id, replaced.id] } },
  }
}
