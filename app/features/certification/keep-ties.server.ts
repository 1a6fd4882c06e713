import { recordChange } from '~/platform/audit/record.server'
import type { Actor } from '~/platform/auth/actor'
import { now, today } from '~/platform/clock.server'
import { inTransaction } from '~/platform/db/db.server'
import { once } from '~/platform/once/once.server'
import { isInForce } from './assessor-conflict'
import { CertificationRefused, orRefused, type NotDone } from './refusals.server'

export interface NewTie {
  userId: string
  organisationId: string
  what: string
  fromOn: string | null
  untilOn: string | null
}

export type TieKept = { ok: true } | NotDone

/** Writes down with which organisation an assessor has a tie. */
export const recordTie = (actor: Actor, tie: NewTie, operationId: string): Promise<TieKept> =>
  orRefused(
    inTransaction((tx) =>
      once(tx, actor, operationId, async (): Promise<TieKept> => {
        const [person, organisation] = await Promise.all([
          tx.user.findUnique({ where: { id: tie.userId }, include: { roles: true } }),
          tx.organisation.findUnique({ where: { id: tie.organisationId } }),
        ])
        if (!organisation || !person?.roles.some(({ role }) => role === 'certification-assessor'))
          throw new CertificationRefused('notFound')
        if (tie.fromOn && tie.untilOn && tie.untilOn < tie.fromOn) throw new CertificationRefused('tieEnds')
        await tx.assessorTie.create({ data: { ...tie, recordedById: actor.userId, recordedAt: now() } })
        await recordChange(tx, actor, {
          action: 'assessor.tieRecorded',
          ...{ subjectType: 'User', subjectId: tie.userId, organisationId: tie.organisationId },
        })
        return { ok: true }
      }),
    ),
  )

/** Writes down on which day a tie ends; it stays on record. */
export const endTie = (actor: Actor, tieId: string, untilOn: string, operationId: string): Promise<TieKept> =>
  orRefused(
    inTransaction((tx) =>
      once(tx, actor, operationId, async (): Promise<TieKept> => {
        const tie = await tx.assessorTie.findUnique({ where: { id: tieId } })
        if (!tie || !isInForce(tie, await today())) throw new CertificationRefused('notFound')
        if (tie.fromOn && untilOn < tie.fromOn) throw new CertificationRefused('tieEnds')
        await tx.assessorTie.update({ where: { id: tieId }, data: { untilOn } })
        await recordChange(tx, actor, {
          action: 'assessor.tieEnded',
          ...{ subjectType: 'User', subjectId: tie.userId, organisationId: tie.organisationId, details: { untilOn } },
        })
        return { ok: true }
      }),
    ),
  )
