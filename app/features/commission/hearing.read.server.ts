import { may, type Actor } from '~/platform/auth/actor'
import { db } from '~/platform/db/db.server'
import { caseFile } from './case-file.read.server'
import { canQuestion, questionStatusOf, type QuestionOutcome } from './question-states'

/**
 * A question as its own organisation reads it: the file's facts, the meeting to which it is invited, its answer, and the
 * decision once a protocol is signed; never the votes. Null where there is no such question.
 */
export async function hearingPage(actor: Actor, questionId: string) {
  const file = await caseFile(questionId)
  if (!file) return null
  const question = await db.commissionQuestion.findUniqueOrThrow({
    where: { id: questionId },
    include: {
      items: {
        where: { meeting: { status: { not: 'cancelled' } } },
        include: {
          meeting: { include: { protocols: { where: { status: 'signed' }, orderBy: { edition: 'desc' }, take: 1 } } },
        },
        orderBy: { meeting: { plannedOn: 'desc' } },
      },
    },
  })
  const [last] = question.items
  const isPlanned = last !== undefined && ['planned', 'open'].includes(last.meeting.status)
  const decidedItem = question.items.find(({ isVoted, meeting }) => isVoted && meeting.protocols.length > 0)
  return {
    file,
    version: question.version,
    status: questionStatusOf(question),
    withdrawReason: question.withdrawReason,
    meeting: isPlanned
      ? { plannedOn: last.meeting.plannedOn, startsAt: last.meeting.startsAt, place: last.meeting.place }
      : null,
    decision: decidedItem
      ? {
          ...{ outcome: decidedItem.outcome as QuestionOutcome, putOffTo: decidedItem.putOffTo },
          ...{ resolved: decidedItem.resolved, signedOn: decidedItem.meeting.protocols[0]!.signedOn },
        }
      : null,
    mayAnswer: may(actor, 'commission:answer', question.organisationId) && canQuestion(question, 'answer'),
  }
}

export type HearingPage = NonNullable<Awaited<ReturnType<typeof hearingPage>>>
