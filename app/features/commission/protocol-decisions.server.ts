import type { Actor } from '~/platform/auth/actor'
import type { Tx } from '~/platform/db/db.server'
import { dayText } from '~/platform/i18n/format'
import { closeDeadline } from '../deadlines/close-deadline.server'
import { openDeadline } from '../deadlines/open-deadline.server'
import type { Meeting } from './move-meeting.server'
import { questionLeadsTo } from './question-states'
import { releaseOrganisation } from './release-organisation.server'
import { tellMinistry, tellOfDecision } from './tell-of-question.server'

const termOf = (questionId: string) => ({
  ...{ ruleId: 'protocol-sent', subjectType: 'CommissionQuestion', subjectId: questionId },
})

/**
 * What the meeting decided stands from the day of its signed protocol: each question is decided or put off, its
 * organisation is told, and the term to send the protocol runs (clause 2.4.6). A later edition decides nothing anew.
 */
export async function carryDecisions(tx: Tx, actor: Actor, meeting: Meeting, signedOn: string): Promise<void> {
  for (const { question, isVoted, outcome } of meeting.items) {
    if (!isVoted || question.status !== 'onAgenda') continue
    const isPutOff = outcome === 'putOff'
    await tx.commissionQuestion.update({
      where: { id: question.id },
      data: {
        status: isPutOff ? questionLeadsTo.putOff : questionLeadsTo.decide,
        ...(isPutOff ? {} : { outcome, decidedOn: signedOn }),
        version: { increment: 1 },
      },
    })
    if (!isPutOff)
      await openDeadline(tx, actor.userId, { ...termOf(question.id), organisationId: null, eventOn: signedOn })
    if (outcome === 'keep')
      await releaseOrganisation(tx, actor, question, `Комиссия решила оставить: протокол от ${dayText(signedOn)}`)
    await tellOfDecision(tx, actor, question, signedOn)
  }
}

/** The protocol has been sent: the terms of its questions end, and the ministry is told of what it has to carry out. */
export async function closeSendingTerms(tx: Tx, actor: Actor, meeting: Meeting, sentOn: string): Promise<void> {
  for (const { question, outcome } of meeting.items) {
    await closeDeadline(tx, actor.userId, termOf(question.id), { closedOn: sentOn })
    if (outcome === 'exclude' || outcome === 'reinstate')
      await tellMinistry(tx, actor, 'protocolSent', question, `${meeting.id} ${sentOn}`)
  }
}
