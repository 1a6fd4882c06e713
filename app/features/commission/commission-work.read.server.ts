import type { Actor } from '~/platform/auth/actor'
import { db } from '~/platform/db/db.server'
import { paths } from '~/paths'
import { itemStatusOf } from './item-states'
import { wholeMeeting, type Meeting } from './move-meeting.server'
import { canQuestion } from './question-states'
import { notYetVoted } from './voters'

export type CommissionStep =
  | 'putOnAgenda'
  | 'putQuestion'
  | 'fillAgenda'
  | 'invite'
  | 'hold'
  | 'run'
  | 'seal'
  | 'sign'
  | 'send'
  | 'read'
  | 'vote'
  | 'answer'

/** Something of the commission that waits for this person. */
export interface CommissionTask {
  step: CommissionStep
  number: number
  /** The organisation of a question; empty for a meeting. */
  name: string
  /** The day of a meeting; empty for a question. */
  day: string
  dueOn: string | null
  to: string
}

/** What waits of questions, meetings and protocols: for the secretary, for a member, for the organisation. */
export async function commissionWork(actor: Actor): Promise<CommissionTask[]> {
  const [own, secretarys, members] = await Promise.all([answersOf(actor), secretarysOf(actor), membersOf(actor)])
  return [...own, ...secretarys, ...members]
}

export const commissionCount = async (actor: Actor): Promise<number> =>
  actor.permissions.has('commission:read') ? (await commissionWork(actor)).length : 0

const ofQuestion = (
  step: CommissionStep,
  { number, organisation }: { number: number; organisation: { shortName: string } },
  to: string,
): CommissionTask => ({ step, number, name: organisation.shortName, day: '', dueOn: null, to })

const ofMeeting = (
  step: CommissionStep,
  { number, plannedOn }: Pick<Meeting, 'number' | 'plannedOn'>,
  to: string,
  dueOn: string | null = plannedOn,
): CommissionTask => ({ step, number, name: '', day: plannedOn, dueOn, to })

const withName = { organisation: { select: { shortName: true } } } as const

/** The organisation has not answered a question that is still open. */
async function answersOf(actor: Actor): Promise<CommissionTask[]> {
  if (!actor.permissions.has('commission:answer') || actor.organisationId === null) return []
  const rows = await db.commissionQuestion.findMany({
    where: { organisationId: actor.organisationId, heardAt: null },
    include: { ...withName, items: { where: { meeting: { status: 'planned' } }, include: { meeting: true } } },
    orderBy: { number: 'asc' },
  })
  return rows
    .filter((row) => canQuestion(row, 'answer'))
    .map((row) => ({
      ...ofQuestion('answer', row, paths.hearing(row.id)),
      dueOn: row.items[0]?.meeting.plannedOn ?? null,
    }))
}

async function secretarysOf(actor: Actor): Promise<CommissionTask[]> {
  if (!actor.permissions.has('commission:keep')) return []
  const [waiting, meetings, terms] = await Promise.all([
    db.commissionQuestion.findMany({
      where: { status: { in: ['raised', 'putOff'] } },
      include: withName,
      orderBy: { number: 'asc' },
    }),
    db.commissionMeeting.findMany({
      where: { status: { not: 'cancelled' } },
      include: wholeMeeting,
      orderBy: [{ plannedOn: 'asc' }, { number: 'asc' }],
    }),
    db.deadline.findMany({
      where: { ruleId: 'protocol-sent', status: 'open' },
      select: { subjectId: true, dueOn: true },
    }),
  ])
  const isPlanned = meetings.some(({ status }) => status === 'planned')
  const dueOf = ({ items }: Meeting) =>
    terms
      .filter(({ subjectId }) => items.some(({ questionId }) => questionId === subjectId))
      .map(({ dueOn }) => dueOn)
      .sort()[0] ?? null
  return [
    ...waiting.map((row) =>
      isPlanned
        ? ofQuestion('putQuestion', row, paths.commissionQuestion(row.id))
        : ofQuestion('putOnAgenda', row, paths.newCommissionMeeting),
    ),
    ...meetings.flatMap((meeting) => stepsOfMeeting(meeting, dueOf(meeting))),
  ]
}

function stepsOfMeeting(meeting: Meeting, dueOn: string | null): CommissionTask[] {
  const to = paths.commissionMeeting(meeting.id)
  if (meeting.status === 'open') return [ofMeeting('run', meeting, to)]
  if (meeting.status === 'planned') {
    if (meeting.items.length === 0) return [ofMeeting('fillAgenda', meeting, to)]
    const isInvited = meeting.attendance.every(({ invitedAt }) => invitedAt !== null)
    return [ofMeeting(isInvited ? 'hold' : 'invite', meeting, to)]
  }
  return meeting.protocols.flatMap((protocol) => {
    const at = paths.commissionProtocol(protocol.id)
    if (protocol.status === 'draft') return [ofMeeting('seal', meeting, at, null)]
    if (protocol.status === 'sealed' && protocol.supersededBy === null) return [ofMeeting('sign', meeting, at, null)]
    return protocol.status === 'signed' && protocol.sentOn === null ? [ofMeeting('send', meeting, at, dueOn)] : []
  })
}

/** A member reads the files before the meeting, and votes while a vote is open. */
async function membersOf(actor: Actor): Promise<CommissionTask[]> {
  if (!actor.permissions.has('commission:vote')) return []
  const meetings = await db.commissionMeeting.findMany({
    where: { status: { in: ['planned', 'open'] }, attendance: { some: { member: { userId: actor.userId } } } },
    include: wholeMeeting,
    orderBy: { plannedOn: 'asc' },
  })
  return meetings.flatMap((meeting) => {
    const own = meeting.attendance.find(({ member }) => member.userId === actor.userId)!
    if (meeting.status === 'planned')
      return own.invitedAt ? [ofMeeting('read', meeting, paths.commissionMeeting(meeting.id))] : []
    return meeting.items
      .filter((item) => itemStatusOf(item) === 'voting' && notYetVoted([own], item).length > 0)
      .map((item) => ({
        ...ofQuestion('vote', item.question, paths.agendaItem(meeting.id, item.id)),
        dueOn: meeting.plannedOn,
      }))
  })
}
