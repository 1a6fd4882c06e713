import type { Actor } from '~/platform/auth/actor'
import type { Tx } from '~/platform/db/db.server'
import type { NoticeFact, NoticeReceivers } from '../notices/notice-fact'
import { notify } from '../notices/notify.server'

interface About {
  id: string
  number: number
  organisationId: string
}

const tell = (tx: Tx, actor: Actor, fact: NoticeFact, { id }: About, to: NoticeReceivers, occasion: string) =>
  notify(tx, [{ fact, subjectType: 'CommissionQuestion', subjectId: id, occasion, to, exceptUserId: actor.userId }])

/** The organisation reads its question and answers before the meeting. */
export async function inviteToHearing(
  tx: Tx,
  actor: Actor,
  { id, plannedOn: day }: { id: string; plannedOn: string },
  questions: readonly About[],
): Promise<void> {
  for (const question of questions) {
    const fact = { kind: 'hearingInvited', questionId: question.id, number: question.number, day } as const
    await tell(tx, actor, fact, question, { organisationId: question.organisationId }, `${id} ${day}`)
  }
}

/** The organisation hears what a signed protocol decided. */
export const tellOfDecision = (tx: Tx, actor: Actor, question: About, day: string): Promise<void> => {
  const fact = { kind: 'questionDecided', questionId: question.id, number: question.number, day } as const
  return tell(tx, actor, fact, question, { organisationId: question.organisationId }, day)
}

/** The secretary hears that the organisation has answered; the ministry, that a protocol is on its way. */
export async function tellMinistry(
  tx: Tx,
  actor: Actor,
  kind: 'questionAnswered' | 'protocolSent',
  question: About,
  occasion: string,
): Promise<void> {
  const { shortName } = await tx.organisation.findUniqueOrThrow({ where: { id: question.organisationId } })
  const fact = { kind, questionId: question.id, number: question.number, organisation: shortName } as const
  await tell(tx, actor, fact, question, { organisationId: null }, occasion)
}
