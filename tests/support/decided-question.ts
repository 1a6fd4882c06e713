import { randomUUID } from 'node:crypto'
import type { Db } from '../../app/platform/db/db.server'
import { openDeadline } from '../../app/features/deadlines/open-deadline.server'

/**
 * A question that the commission decided by a signed protocol, as its room leaves it: the protocol with its number, and
 * the term by which it goes to the ministry.
 */
export async function decidedQuestion(
  db: Db,
  asked: {
    organisationId: string
    decidedOn: string
    outcome?: 'exclude' | 'reinstate' | 'keep'
    number?: number
    sentOn?: string
  },
): Promise<{ questionId: string; protocolId: string }> {
  const { organisationId, decidedOn, outcome = 'exclude', number = 1, sentOn = null } = asked
  const year = Number(decidedOn.slice(0, 4))
  const own = { organisationId, outcome, decidedOn, status: 'decided', raisedOn: decidedOn, year }
  const kind = outcome === 'reinstate' ? 'reinstatement' : 'exclusion'
  const question = await db.commissionQuestion.create({
    data: { ...own, number, kind, ground: 'quality', title: `О качестве услуг за ${year} год` },
  })
  const paper = await db.paper.create({
    data: {
      ...{ kind: 'commission-protocol', direction: 'internal', status: 'registered', title: 'Протокол комиссии' },
      ...{ series: 'protocol', year, number, numberText: `${number}-ПК`, registeredOn: decidedOn },
      preparedById: 'secretary',
    },
  })
  const meeting = await db.commissionMeeting.create({
    data: {
      ...{ year, number, plannedOn: decidedOn, status: 'held', createdById: 'secretary' },
      items: { create: { questionId: question.id, position: 1, motion: outcome, isVoted: true, outcome } },
      protocols: {
        create: {
          ...{ edition: 1, status: 'signed', seal: randomUUID(), paperId: paper.id, signedOn: decidedOn, sentOn },
          recordedById: 'secretary',
        },
      },
    },
    include: { protocols: true },
  })
  await db.$transaction((tx) =>
    openDeadline(tx, null, {
      ...{ ruleId: 'protocol-sent', subjectType: 'CommissionQuestion', subjectId: question.id },
      ...{ organisationId: null, eventOn: decidedOn, closedOn: sentOn },
    }),
  )
  return { questionId: question.id, protocolId: meeting.protocols[0]!.id }
}
