import { recordChange } from '~/platform/audit/record.server'
import { may, type Actor } from '~/platform/auth/actor'
import { now } from '~/platform/clock.server'
import { inTransaction } from '~/platform/db/db.server'
import { once } from '~/platform/once/once.server'
import { CommissionRefused, orRefused, requireReason, type Moved } from './refusals.server'

/** Writes down what ties a member to an organisation: the member cannot vote on it while the tie stands. */
export const recordMemberTie = (
  actor: Actor,
  asked: { memberId: string; organisationId: string; reason: string; operationId: string },
): Promise<Moved> =>
  orRefused(
    inTransaction((tx) =>
      once(tx, actor, asked.operationId, async (): Promise<Moved> => {
        const { memberId, organisationId } = asked
        const member = await tx.commissionMember.findUnique({ where: { id: memberId } })
        if (!member || !may(actor, 'commission:keep')) throw new CommissionRefused('notFound')
        if (!(await tx.organisation.findUnique({ where: { id: organisationId } })))
          throw new CommissionRefused('noOrganisation')
        await tx.memberTie.create({
          data: {
            ...{ memberId, organisationId, reason: requireReason(asked.reason) },
            ...{ recordedById: actor.userId, recordedAt: now() },
          },
        })
        await recordChange(tx, actor, {
          ...{ action: 'commissionMember.tieRecorded', subjectType: 'CommissionMember', subjectId: memberId },
          organisationId,
        })
        return { ok: true }
      }),
    ),
  )

/** The tie is over: from now on the member may vote on the organisation. */
export const endMemberTie = (actor: Actor, asked: { tieId: string; operationId: string }): Promise<Moved> =>
  orRefused(
    inTransaction((tx) =>
      once(tx, actor, asked.operationId, async (): Promise<Moved> => {
        const tie = await tx.memberTie.findUnique({ where: { id: asked.tieId } })
        if (!tie || !may(actor, 'commission:keep')) throw new CommissionRefused('notFound')
        if (tie.isEnded) throw new CommissionRefused('wrongState')
        await tx.memberTie.update({ where: { id: tie.id }, data: { isEnded: true } })
        await recordChange(tx, actor, {
          ...{ action: 'commissionMember.tieEnded', subjectType: 'CommissionMember', subjectId: tie.memberId },
          organisationId: tie.organisationId,
        })
        return { ok: true }
      }),
    ),
  )
