import type { Actor } from '~/platform/auth/actor'
import { now } from '~/platform/clock.server'
import type { Tx } from '~/platform/db/db.server'
import { moveItem, requireOwnPlace, requireWithoutAccount, type AskedItem, type Item } from './move-item.server'
import type { Meeting } from './move-meeting.server'
import { motionsOf, questionKindOf, type QuestionOutcome } from './question-states'
import { countVotes, quorumOf, type VoteChoice } from './quorum'
import { CommissionRefused, requireReason, type Moved } from './refusals.server'
import { commissionRules } from './region-rules.read.server'
import { notYetVoted, recusalOf, whyNotVoting } from './voters'

/** @throws CommissionRefused where too few voting members are there to decide */
async function requireQuorum(tx: Tx, { attendance }: Meeting): Promise<void> {
  const members = attendance.map(({ member, presence }) => ({ ...member, isPresent: presence === 'present' }))
  if (!quorumOf(members, await commissionRules(tx)).isMet) throw new CommissionRefused('noQuorum')
}

/**
 * Puts a motion to the vote. Without a quorum nothing is put. A member who is tied to the organisation is recused by the
 * portal, and the protocol says so.
 */
export const putMotion = (actor: Actor, asked: AskedItem & { motion: QuestionOutcome }): Promise<Moved> =>
  moveItem(actor, asked, 'putMotion', async (tx, item, meeting) => {
    await requireQuorum(tx, meeting)
    const { motion } = asked
    if (!motionsOf[questionKindOf(item.question)].includes(motion)) throw new CommissionRefused('wrongMotion')
    for (const attending of meeting.attendance) {
      const reason = recusalOf(attending, item)
      const memberId = attending.member.id
      if (reason !== null && !item.recusals.some((one) => one.memberId === memberId))
        await tx.recusal.create({
          data: { itemId: item.id, memberId, reason, declaredById: actor.userId, declaredAt: now() },
        })
    }
    return { audit: 'commissionMeeting.motionPut', details: { motion }, data: { motion } }
  })

/** Another motion is put instead, as long as nobody has voted on this one. */
export const withdrawMotion = (actor: Actor, asked: AskedItem): Promise<Moved> =>
  moveItem(actor, asked, 'withdrawMotion', (_, item) => {
    if (item.votes.length > 0) throw new CommissionRefused('hasVotes')
    return Promise.resolve({ audit: 'commissionMeeting.motionWithdrawn', data: { motion: null } })
  })

interface Ballot {
  choice: VoteChoice
  /** Особое мнение; empty for none. */
  dissent: string
}

/** A member votes by their own account, once. */
export const vote = (actor: Actor, asked: AskedItem & Ballot): Promise<Moved> =>
  moveItem(actor, asked, 'vote', (tx, item, meeting) =>
    cast(tx, actor, item, meeting, requireOwnPlace(actor, meeting), asked),
  )

/** The secretary records the vote of a member who has no account. */
export const recordVote = (actor: Actor, asked: AskedItem & Ballot & { memberId: string }): Promise<Moved> =>
  moveItem(actor, asked, 'recordVote', (tx, item, meeting) =>
    cast(tx, actor, item, meeting, requireWithoutAccount(meeting, asked.memberId), asked),
  )

async function cast(
  tx: Tx,
  actor: Actor,
  item: Item,
  meeting: Meeting,
  attending: Meeting['attendance'][number],
  { choice, dissent }: Ballot,
) {
  await requireQuorum(tx, meeting)
  const { id: memberId } = attending.member
  const why = whyNotVoting(attending, item)
  if (why) throw new CommissionRefused(why)
  if (item.votes.some((one) => one.memberId === memberId)) throw new CommissionRefused('votedAlready')
  await tx.vote.create({
    data: {
      ...{ itemId: item.id, memberId, choice, dissent: dissent.trim() },
      ...{ recordedById: actor.userId, recordedAt: now() },
    },
  })
  return { audit: 'commissionMeeting.voted', details: { memberId } } as const
}

/** A member who has voted adds or corrects a dissenting opinion, until the protocol is sealed. */
export const dissent = (actor: Actor, asked: AskedItem & { dissent: string }): Promise<Moved> =>
  moveItem(actor, asked, 'dissent', (tx, item, meeting) =>
    writeDissent(tx, item, requireOwnPlace(actor, meeting).member.id, asked.dissent),
  )

/** The same by the secretary, for a member without an account. */
export const recordDissent = (actor: Actor, asked: AskedItem & { memberId: string; dissent: string }): Promise<Moved> =>
  moveItem(actor, asked, 'recordDissent', (tx, item, meeting) =>
    writeDissent(tx, item, requireWithoutAccount(meeting, asked.memberId).member.id, asked.dissent),
  )

async function writeDissent(tx: Tx, item: Item, memberId: string, text: string) {
  const own = item.votes.find((one) => one.memberId === memberId)
  if (!own) throw new CommissionRefused('noVote')
  await tx.vote.update({ where: { id: own.id }, data: { dissent: requireReason(text) } })
  return { audit: 'commissionMeeting.dissented', details: { memberId } } as const
}

/**
 * Closes the vote when everybody who may vote has. By the majority of the region's act the motion is carried; without it
 * the question is put off to a named day.
 */
export const closeVote = (actor: Actor, asked: AskedItem & { putOffTo: string | null }): Promise<Moved> =>
  moveItem(actor, asked, 'closeVote', async (tx, item, meeting) => {
    await requireQuorum(tx, meeting)
    if (notYetVoted(meeting.attendance, item).length > 0) throw new CommissionRefused('votesMissing')
    const { isCarried } = countVotes(item.votes, await commissionRules(tx))
    const outcome = isCarried ? item.motion! : 'putOff'
    const putOffTo = outcome === 'putOff' ? asked.putOffTo : null
    if (outcome === 'putOff' && (putOffTo === null || putOffTo <= meeting.plannedOn))
      throw new CommissionRefused('putOffDayNeeded')
    const data = { isVoted: true, outcome, putOffTo }
    return { audit: 'commissionMeeting.voteClosed', details: { outcome }, data }
  })
