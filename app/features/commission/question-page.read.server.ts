import { may, type Actor } from '~/platform/auth/actor'
import { initialsOf } from '~/platform/auth/require-actor.server'
import { db } from '~/platform/db/db.server'
import {
  canQuestion,
  questionKindOf,
  questionStatusOf,
  type QuestionGround,
  type QuestionOutcome,
} from './question-states'

/** A question with its way through the meetings; null where there is none. */
export async function questionPage(actor: Actor, questionId: string) {
  const question = await db.commissionQuestion.findUnique({
    where: { id: questionId },
    include: {
      organisation: { select: { code: true, shortName: true } },
      heardFile: { select: { name: true } },
      items: {
        include: {
          votes: { select: { choice: true } },
          meeting: {
            include: {
              protocols: {
                where: { status: { in: ['sealed', 'signed'] } },
                include: { paper: { select: { numberText: true } } },
                orderBy: { edition: 'desc' },
                take: 1,
              },
            },
          },
        },
        orderBy: [{ meeting: { plannedOn: 'desc' } }, { id: 'asc' }],
      },
    },
  })
  if (!question) return null
  const people = await db.user.findMany({
    where: { id: { in: [question.raisedById, question.heardById].filter((id) => id !== null) } },
  })
  const nameOf = (id: string | null) => {
    const person = people.find((one) => one.id === id)
    return person ? initialsOf(person) : null
  }
  const planned = await db.commissionMeeting.findMany({
    where: { status: 'planned' },
    select: { id: true, number: true, plannedOn: true, version: true },
    orderBy: { plannedOn: 'asc' },
  })
  const can = (action: 'putOnAgenda' | 'withdraw') => may(actor, 'commission:keep') && canQuestion(question, action)
  const { id, number, title, basis, year, raisedOn, decidedOn, withdrawReason, version, liveKey } = question
  return {
    ...{ id, number, title, basis, year, raisedOn, decidedOn, withdrawReason, version, isLive: liveKey !== null },
    ...{ kind: questionKindOf(question), ground: question.ground as QuestionGround },
    ...{ status: questionStatusOf(question), outcome: question.outcome as QuestionOutcome | null },
    organisation: question.organisation,
    raisedBy: nameOf(question.raisedById),
    answer: question.heardAt && {
      ...{ text: question.heardText, at: question.heardAt, by: nameOf(question.heardById) ?? '' },
      fileName: question.heardFile?.name ?? null,
    },
    meetings: question.items.map(({ id: itemId, meeting, outcome, putOffTo, isVoted }) => ({
      ...{ id: meeting.id, itemId, number: meeting.number, plannedOn: meeting.plannedOn, status: meeting.status },
      ...{ outcome: outcome as QuestionOutcome | null, putOffTo, isVoted },
      protocol: meeting.protocols[0]
        ? { id: meeting.protocols[0].id, number: meeting.protocols[0].paper?.numberText ?? '' }
        : null,
    })),
    planned: can('putOnAgenda') ? planned : [],
    can: { putOnAgenda: can('putOnAgenda'), withdraw: can('withdraw') },
  }
}

export type QuestionPage = NonNullable<Awaited<ReturnType<typeof questionPage>>>
