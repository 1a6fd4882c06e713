import { recordChange } from '~/platform/audit/record.server'
import { may, type Actor } from '~/platform/auth/actor'
import { inTransaction, type Tx } from '~/platform/db/db.server'
import { once } from '~/platform/once/once.server'
import { CommissionRefused, orRefused, type Moved } from './refusals.server'
import { isInOffice, type Seat } from './seats'

export interface MemberFacts {
  fullName: string
  position: string
  seat: Seat
  isVoting: boolean
  email: string
  fromOn: string
  untilOn: string | null
  /** The act of appointment, with its number and date. */
  appointedBy: string
  /** The account with which the member reads and votes; null where the secretary records the votes. */
  userId: string | null
}

interface Asked {
  /** Null for a new member. */
  memberId: string | null
  version: number
  operationId: string
}

/** Enters a member of the commission for a term of office, or corrects the entry. */
export const saveMember = (actor: Actor, asked: Asked & MemberFacts): Promise<Moved> =>
  orRefused(
    inTransaction((tx) =>
      once(tx, actor, asked.operationId, async (): Promise<Moved> => {
        if (!may(actor, 'commission:keep')) throw new CommissionRefused('notFound')
        const { memberId, version, operationId: _, ...facts } = asked
        if (facts.untilOn !== null && facts.untilOn < facts.fromOn) throw new CommissionRefused('termEnds')
        if (facts.userId !== null) await requireFreeAccount(tx, facts.userId, memberId, facts)
        const before = memberId === null ? null : await tx.commissionMember.findUnique({ where: { id: memberId } })
        if (memberId !== null && !before) throw new CommissionRefused('notFound')
        if (before && before.version !== version) throw new CommissionRefused('stale')
        const { id } = before
          ? await tx.commissionMember.update({ where: { id: before.id }, data: { ...facts, version: version + 1 } })
          : await tx.commissionMember.create({ data: facts })
        await recordChange(tx, actor, {
          action: before ? 'commissionMember.changed' : 'commissionMember.added',
          ...{ subjectType: 'CommissionMember', subjectId: id },
          details: { fromOn: facts.fromOn, untilOn: facts.untilOn },
        })
        return { ok: true, id }
      }),
    ),
  )

/** An account is one member's at a time, and may vote. @throws CommissionRefused where it is not */
async function requireFreeAccount(
  tx: Tx,
  userId: string,
  memberId: string | null,
  { fromOn, untilOn }: MemberFacts,
): Promise<void> {
  const user = await tx.user.findUnique({ where: { id: userId }, include: { roles: true } })
  if (!user?.roles.some(({ role }) => role === 'commission-member')) throw new CommissionRefused('notAccount')
  const others = await tx.commissionMember.findMany({ where: { userId, id: { not: memberId ?? '' } } })
  const overlaps = others.some(
    (one) => isInOffice(one, fromOn) || (one.fromOn >= fromOn && one.fromOn <= (untilOn ?? '9999')),
  )
  if (overlaps) throw new CommissionRefused('notAccount')
}

/** The term of office ends with a day; the member leaves the composition of meetings after it. */
export const endTermOfOffice = (
  actor: Actor,
  asked: { memberId: string; version: number; operationId: string; untilOn: string },
): Promise<Moved> =>
  orRefused(
    inTransaction((tx) =>
      once(tx, actor, asked.operationId, async (): Promise<Moved> => {
        const member = await tx.commissionMember.findUnique({ where: { id: asked.memberId } })
        if (!member || !may(actor, 'commission:keep')) throw new CommissionRefused('notFound')
        if (member.version !== asked.version) throw new CommissionRefused('stale')
        if (asked.untilOn < member.fromOn) throw new CommissionRefused('termEnds')
        const data = { untilOn: asked.untilOn, version: asked.version + 1 }
        await tx.commissionMember.update({ where: { id: member.id }, data })
        await recordChange(tx, actor, {
          ...{ action: 'commissionMember.termEnded', subjectType: 'CommissionMember', subjectId: member.id },
          details: { untilOn: asked.untilOn },
        })
        return { ok: true }
      }),
    ),
  )
