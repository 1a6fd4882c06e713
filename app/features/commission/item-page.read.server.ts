import { may, type Actor } from '~/platform/auth/actor'
import { db } from '~/platform/db/db.server'
import { canItem, itemStatusOf, type ItemAction } from './item-states'
import { quorumOfMeeting } from './meeting-page.read.server'
import { meetingPermission, meetingStatusOf } from './meeting-states'
import { wholeMeeting } from './move-meeting.server'
import { motionsOf, questionKindOf, type QuestionOutcome } from './question-states'
import { countVotes, neededFor, type VoteChoice } from './quorum'
import { commissionRules } from './region-rules.read.server'
import { bySeat, seatOf } from './seats'
import { notYetVoted, recusalOf, whyNotVoting } from './voters'

/** An item of the agenda: the discussion, the recusals, the vote; and what this person may do with it. Null where there is none. */
export async function itemPage(actor: Actor, meetingId: string, itemId: string) {
  const meeting = await db.commissionMeeting.findUnique({ where: { id: meetingId }, include: wholeMeeting })
  const item = meeting?.items.find(({ id }) => id === itemId)
  if (!meeting || !item) return null
  const rules = await commissionRules()
  const own = meeting.attendance.find(({ member }) => member.userId === actor.userId)
  const can = (action: ItemAction) => may(actor, meetingPermission(action)) && canItem({ ...item, meeting }, action)
  const ownVote = item.votes.find(({ memberId }) => memberId === own?.memberId)
  const people = meeting.attendance
    .toSorted((a, b) => bySeat(a.member, b.member))
    .map((attending) => {
      const { member } = attending
      const cast = item.votes.find(({ memberId }) => memberId === member.id)
      return {
        ...{ id: member.id, fullName: member.fullName, seat: seatOf(member), hasAccount: member.userId !== null },
        ...{ whyNot: whyNotVoting(attending, item), recusal: recusalOf(attending, item) },
        isDeclared: item.recusals.some(({ memberId }) => memberId === member.id),
        choice: (cast?.choice ?? null) as VoteChoice | null,
        dissent: cast?.dissent ?? '',
        isMe: member.id === own?.memberId,
      }
    })
  const { number, plannedOn, version } = meeting
  const waiting = notYetVoted(meeting.attendance, item).map(({ member }) => member.fullName)
  const { reporter, heard, spoke, resolved } = item
  return {
    ...{ id: item.id, position: item.position, version: item.version, status: itemStatusOf(item) },
    ...{ reporter, heard, spoke, resolved, putOffTo: item.putOffTo },
    ...{ motion: item.motion as QuestionOutcome | null, outcome: item.outcome as QuestionOutcome | null },
    motions: motionsOf[questionKindOf(item.question)],
    question: { id: item.question.id, number: item.question.number, title: item.question.title },
    organisation: { code: item.question.organisation.code, shortName: item.question.organisation.shortName },
    meeting: { id: meeting.id, number, plannedOn, version, status: meetingStatusOf(meeting) },
    ...{ rules, quorum: quorumOfMeeting(meeting, rules), count: countVotes(item.votes, rules), people },
    waiting,
    /** How many votes for it a decision needs, once everybody who votes has. */
    neededCount: neededFor(item.votes.length + waiting.length, rules.majorityOverPercent),
    others: meeting.items.map(({ id, position }) => ({ id, position })),
    can: {
      ...{ write: can('write'), recordRecusal: can('recordRecusal'), putMotion: can('putMotion') },
      recuse: can('recuse') && own !== undefined && !ownVote && recusalOf(own, item) === null,
      withdrawMotion: can('withdrawMotion') && item.votes.length === 0,
      vote: can('vote') && own !== undefined && whyNotVoting(own, item) === null && !ownVote,
      recordVote: can('recordVote'),
      closeVote: can('closeVote') && waiting.length === 0,
      dissent: can('dissent') && ownVote !== undefined,
      recordDissent: can('recordDissent'),
    },
  }
}

export type ItemPage = NonNullable<Awaited<ReturnType<typeof itemPage>>>
