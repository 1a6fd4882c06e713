import { may, type Actor } from '~/platform/auth/actor'
import { today } from '~/platform/clock.server'
import { inTransaction, type Tx } from '~/platform/db/db.server'
import { once } from '~/platform/once/once.server'
import { putOnAgenda } from './agenda.server'
import { moveMeeting, recordMeeting, type AskedMeeting } from './move-meeting.server'
import { statusOffAgenda } from './off-agenda.server'
import { CommissionRefused, orRefused, requireReason, type Moved } from './refusals.server'
import { isInOffice } from './seats'

export interface MeetingFacts {
  plannedOn: string
  /** `HH:MM` */
  startsAt: string
  place: string
  /** Who presides: a member in office on the day. */
  chairId: string
  secretaryName: string
}

/**
 * Plans a meeting of those who are in office on its day. What has been raised, and what was put off, stands on its agenda
 * by itself; the secretary may take it off.
 */
export const planMeeting = (actor: Actor, asked: MeetingFacts & { operationId: string }): Promise<Moved> =>
  orRefused(
    inTransaction((tx) =>
      once(tx, actor, asked.operationId, async (): Promise<Moved> => {
        if (!may(actor, 'commission:keep')) throw new CommissionRefused('notFound')
        const { operationId: _, ...facts } = asked
        const members = await requireComposition(tx, facts)
        const year = Number(facts.plannedOn.slice(0, 4))
        const { _max: max } = await tx.commissionMeeting.aggregate({ where: { year }, _max: { number: true } })
        const meeting = await tx.commissionMeeting.create({
          data: {
            ...{ ...facts, year, number: (max.number ?? 0) + 1, createdById: actor.userId },
            attendance: { create: members.map(({ id }) => ({ memberId: id })) },
          },
        })
        const waiting = await tx.commissionQuestion.findMany({
          where: { status: { in: ['raised', 'putOff'] } },
          orderBy: { number: 'asc' },
        })
        for (const question of waiting) await putOnAgenda(tx, meeting.id, question)
        const details = { plannedOn: facts.plannedOn, count: waiting.length }
        await recordMeeting(tx, actor, meeting, { audit: 'commissionMeeting.planned', details })
        return { ok: true, id: meeting.id }
      }),
    ),
  )

/** Another day, time, place or presiding member; whoever was invited is invited again. */
export const changeMeeting = (actor: Actor, asked: AskedMeeting & MeetingFacts): Promise<Moved> =>
  moveMeeting(actor, asked, 'change', async (tx, meeting) => {
    const { plannedOn, startsAt, place, chairId, secretaryName } = asked
    const members = await requireComposition(tx, asked)
    const isElsewhen = plannedOn !== meeting.plannedOn || startsAt !== meeting.startsAt || place !== meeting.place
    const [meetingId, stays] = [meeting.id, members.map(({ id }) => id)]
    await tx.meetingAttendance.deleteMany({ where: { meetingId, memberId: { notIn: stays } } })
    for (const memberId of stays)
      await tx.meetingAttendance.upsert({
        where: { meetingId_memberId: { meetingId, memberId } },
        create: { meetingId, memberId },
        update: isElsewhen ? { invitedAt: null } : {},
      })
    const year = Number(plannedOn.slice(0, 4))
    if (year !== meeting.year) throw new CommissionRefused('dayPast')
    return {
      ...{ audit: 'commissionMeeting.changed', details: { plannedOn } },
      data: { plannedOn, startsAt, place, chairId, secretaryName },
    }
  })

/** The meeting does not take place, and why; its questions wait for another. */
export const cancelMeeting = (actor: Actor, asked: AskedMeeting & { reason: string }): Promise<Moved> =>
  moveMeeting(actor, asked, 'cancel', async (tx, meeting) => {
    const reason = requireReason(asked.reason)
    for (const { question } of meeting.items)
      await tx.commissionQuestion.update({
        where: { id: question.id },
        data: { status: await statusOffAgenda(tx, question.id), version: { increment: 1 } },
      })
    return { audit: 'commissionMeeting.cancelled', reason, data: { cancelReason: reason } }
  })

/** Those in office on the day, the presiding member among them. @throws CommissionRefused where there is nobody */
async function requireComposition(tx: Tx, { plannedOn, chairId }: MeetingFacts) {
  if (plannedOn < (await today())) throw new CommissionRefused('dayPast')
  const members = (await tx.commissionMember.findMany()).filter((member) => isInOffice(member, plannedOn))
  if (members.length === 0) throw new CommissionRefused('noMembers')
  if (!members.some(({ id }) => id === chairId)) throw new CommissionRefused('notInOffice')
  return members
}
