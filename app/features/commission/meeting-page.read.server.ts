import { may, type Actor } from '~/platform/auth/actor'
import { today } from '~/platform/clock.server'
import { db } from '~/platform/db/db.server'
import { itemStatusOf } from './item-states'
import { canMeeting, meetingPermission, meetingStatusOf, type MeetingAction } from './meeting-states'
import { wholeMeeting, type Meeting } from './move-meeting.server'
import { protocolStatusOf } from './protocol-states'
import type { QuestionOutcome } from './question-states'
import { quorumOf } from './quorum'
import { commissionRules } from './region-rules.read.server'
import { bySeat, isInOffice, seatOf } from './seats'

export const presences = ['unknown', 'present', 'absent'] as const
export type PresenceState = (typeof presences)[number]

/** @throws RangeError for a state that no member has: a bug */
const presenceOf = ({ presence }: { presence: string }): PresenceState => {
  const known = presences.find((one) => one === presence)
  if (!known) throw new RangeError(`nobody’s presence is ${presence}`)
  return known
}

export function quorumOfMeeting({ attendance }: Pick<Meeting, 'attendance'>, rules: { quorumOverPercent: number }) {
  const members = attendance.map(({ member, presence }) => ({
    ...{ isVoting: member.isVoting, isPresent: presence === 'present' },
  }))
  return quorumOf(members, rules)
}

/** A meeting with its agenda, who is there, and what this person may do; null where there is none. */
export async function meetingPage(actor: Actor, meetingId: string) {
  const meeting = await db.commissionMeeting.findUnique({ where: { id: meetingId }, include: wholeMeeting })
  if (!meeting) return null
  const [rules, day, waiting, papers] = await Promise.all([
    commissionRules(),
    today(),
    db.commissionQuestion.findMany({
      where: { status: { in: ['raised', 'putOff'] } },
      select: { id: true, number: true, title: true, organisation: { select: { shortName: true } } },
      orderBy: { number: 'asc' },
    }),
    db.paper.findMany({
      where: { id: { in: meeting.attendance.flatMap(({ paperId }) => paperId ?? []) } },
      select: { id: true, numberText: true },
    }),
  ])
  const can = (action: MeetingAction) => may(actor, meetingPermission(action)) && canMeeting(meeting, action)
  const { id, number, year, plannedOn, startsAt, place, secretaryName, chairId, cancelReason, version } = meeting
  const chair = meeting.attendance.find(({ memberId }) => memberId === chairId)
  const uninvited = meeting.attendance.filter(({ invitedAt }) => invitedAt === null).length
  return {
    ...{ id, number, year, plannedOn, startsAt, place, secretaryName, chairId, cancelReason, version, rules },
    ...{ status: meetingStatusOf(meeting), chair: chair?.member.fullName ?? '', uninvited },
    quorum: quorumOfMeeting(meeting, rules),
    people: meeting.attendance
      .toSorted((a, b) => bySeat(a.member, b.member))
      .map(({ id: attendanceId, member, invitedAt, presence, reason, paperId }) => ({
        ...{ id: member.id, attendanceId, fullName: member.fullName, position: member.position, seat: seatOf(member) },
        ...{ isVoting: member.isVoting, hasAccount: member.userId !== null, isInvited: invitedAt !== null },
        ...{ presence: presenceOf({ presence }), reason },
        invitation: papers.find((paper) => paper.id === paperId)?.numberText ?? null,
      })),
    items: meeting.items.map((item) => ({
      ...{ id: item.id, position: item.position, status: itemStatusOf(item), putOffTo: item.putOffTo },
      ...{ motion: item.motion as QuestionOutcome | null, outcome: item.outcome as QuestionOutcome | null },
      votes: item.votes.length,
      question: {
        ...{ id: item.question.id, number: item.question.number, title: item.question.title },
        organisation: item.question.organisation.shortName,
        isAnswered: item.question.heardAt !== null,
      },
    })),
    waiting: can('putOnAgenda') ? waiting : [],
    protocols: meeting.protocols.map((protocol) => ({
      ...{ id: protocol.id, edition: protocol.edition, status: protocolStatusOf(protocol) },
      ...{ signedOn: protocol.signedOn, sentOn: protocol.sentOn },
    })),
    can: {
      ...{ change: can('change'), putOnAgenda: can('putOnAgenda'), takeOff: can('takeOff'), cancel: can('cancel') },
      invite: can('invite') && uninvited > 0 && meeting.items.length > 0,
      open: can('open') && day >= plannedOn && meeting.items.length > 0,
      ...{
        attend: can('attend'),
        close: can('close') && !meeting.items.some((item) => itemStatusOf(item) === 'voting'),
      },
    },
  }
}

export type MeetingPage = NonNullable<Awaited<ReturnType<typeof meetingPage>>>

/** Members in office on a day or later, for the choice of who presides. */
export async function presiding(day: string) {
  const members = await db.commissionMember.findMany()
  return members
    .filter((member) => isInOffice(member, day) || member.fromOn > day)
    .sort(bySeat)
    .map(({ id, fullName, position }) => ({ id, fullName, position }))
}
