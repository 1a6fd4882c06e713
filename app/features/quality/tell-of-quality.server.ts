import type { Actor } from '~/platform/auth/actor'
import type { Tx } from '~/platform/db/db.server'
import type { NoticeFact, NoticeReceivers } from '../notices/notice-fact'
import { notify } from '../notices/notify.server'
import { retireNotices } from '../notices/retire-notices.server'
import type { Assessment } from './move-assessment.server'

export type QualityNotice = Extract<NoticeFact, { assessmentId: string }>['kind']

/** What a step has made needless to read. */
const over: Partial<Record<QualityNotice, readonly QualityNotice[]>> = {
  qualityToConfirm: ['qualityAssigned', 'qualityReturned'],
  qualityReturned: ['qualityToConfirm'],
  qualityConfirmed: ['qualityToConfirm'],
}

/** Tells people of a step of an assessment, and those whose turn is over no longer. */
export async function tellOf(
  tx: Tx,
  actor: Actor,
  kind: QualityNotice,
  { id, year, organisation, version }: Assessment,
  to: NoticeReceivers,
): Promise<void> {
  for (const one of over[kind] ?? []) await retireNotices(tx, one, id)
  await notify(tx, [
    {
      fact: { kind, assessmentId: id, organisation: organisation.shortName, year },
      ...{ subjectType: 'QualityAssessment', subjectId: id, occasion: String(version), to, exceptUserId: actor.userId },
    },
  ])
}

interface Whose {
  id: string
  code: string
  shortName: string
}

const aboutYear = (kind: 'qualityPlanned' | 'qualityRaised', { id, code, shortName }: Whose, year: number) => ({
  fact: { kind, organisationCode: code, organisation: shortName, year },
  ...{ subjectType: 'Organisation', subjectId: id, occasion: String(year), to: { organisationId: id } },
})

/** The organisation learns on which days it is to be assessed. */
export const tellOfPlan = (tx: Tx, actor: Actor, organisation: Whose, year: number): Promise<void> =>
  notify(tx, [{ ...aboutYear('qualityPlanned', organisation, year), exceptUserId: actor.userId }])

/** The organisation learns that the question has gone to the commission. */
export const tellOfRaised = (tx: Tx, actor: Actor, organisation: Whose, year: number): Promise<void> =>
  notify(tx, [{ ...aboutYear('qualityRaised', organisation, year), exceptUserId: actor.userId }])
