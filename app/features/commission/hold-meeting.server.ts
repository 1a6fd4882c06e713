import type { Actor } from '~/platform/auth/actor'
import { now, today } from '~/platform/clock.server'
import { itemStatusOf } from './item-states'
import { moveMeeting, type AskedMeeting } from './move-meeting.server'
import { statusOffAgenda } from './off-agenda.server'
import { CommissionRefused, type Moved } from './refusals.server'

/** Opens the meeting, not before its day; from then on attendance is noted and questions are discussed. */
export const openMeeting = (actor: Actor, asked: AskedMeeting): Promise<Moved> =>
  moveMeeting(actor, asked, 'open', async (_, meeting) => {
    if ((await today()) < meeting.plannedOn) throw new CommissionRefused('dayPast')
    if (meeting.items.length === 0) throw new CommissionRefused('noItems')
    return { audit: 'commissionMeeting.opened', data: { openedAt: now(), openedById: actor.userId } }
  })

export interface Presence {
  memberId: string
  isPresent: boolean
  /** Why a member is absent. */
  reason: string
}

/** Who is there. A member who has voted already stays present. */
export const noteAttendance = (actor: Actor, asked: AskedMeeting & { presence: readonly Presence[] }): Promise<Moved> =>
  moveMeeting(actor, asked, 'attend', async (tx, meeting) => {
    const voted = new Set(meeting.items.flatMap(({ votes }) => votes.map(({ memberId }) => memberId)))
    let presentCount = 0
    for (const { id, memberId } of meeting.attendance) {
      const said = asked.presence.find((one) => one.memberId === memberId)
      if (!said) throw new CommissionRefused('notFound')
      if (!said.isPresent && voted.has(memberId)) throw new CommissionRefused('hasVotes')
      if (said.isPresent) presentCount += 1
      const presence = said.isPresent ? 'present' : 'absent'
      await tx.meetingAttendance.update({
        where: { id },
        data: { presence, reason: said.isPresent ? '' : said.reason.trim() },
      })
    }
    return { audit: 'commissionMeeting.attendance', details: { count: presentCount } }
  })

/**
 * Closes the meeting and begins its protocol. A question on which nobody voted waits for another meeting; while a vote
 * is open the meeting goes on.
 */
export const closeMeeting = (actor: Actor, asked: AskedMeeting): Promise<Moved> =>
  moveMeeting(actor, asked, 'close', async (tx, meeting) => {
    if (meeting.attendance.every(({ presence }) => presence !== 'present')) throw new CommissionRefused('nobodyPresent')
    if (meeting.items.some((item) => itemStatusOf(item) === 'voting')) throw new CommissionRefused('voteOpen')
    for (const { question, isVoted } of meeting.items)
      if (!isVoted)
        await tx.commissionQuestion.update({
          where: { id: question.id },
          data: { status: await statusOffAgenda(tx, question.id), version: { increment: 1 } },
        })
    await tx.commissionProtocol.create({
      data: { meetingId: meeting.id, edition: 1, recordedById: actor.userId, recordedAt: now() },
    })
    const count = meeting.items.filter(({ isVoted }) => isVoted).length
    return { audit: 'commissionMeeting.closed', details: { count }, data: { closedAt: now() } }
  })
