import type { Actor } from '~/platform/auth/actor'
import type { Tx } from '~/platform/db/db.server'
import type { NoticeFact, NoticeReceivers } from '../notices/notice-fact'
import { notify } from '../notices/notify.server'
import { retireNotices } from '../notices/retire-notices.server'
import { standingAssessors, type Certification } from './move-certification.server'

export type CertificationNotice = Extract<NoticeFact, { certificationId: string }>['kind']

interface About {
  id: string
  number: number
  centreId: string
  version: number
}

/** What a step has made needless to read. */
const over: Partial<Record<CertificationNotice, readonly CertificationNotice[]>> = {
  certificationSubmitted: ['certificationReturned'],
  certificationReturned: ['certificationSubmitted'],
  certificationAssigned: ['certificationSubmitted'],
  certificationDecided: ['certificationReported'],
  appealAnswered: ['appealFiled'],
}

/**
 * Tells people of a step of a certification, and those whose turn is over no longer.
 * @param occasion tells apart what happens again and again; the certification's version unless one is given
 */
export async function tellOf(
  tx: Tx,
  actor: Actor,
  kind: CertificationNotice,
  about: About,
  to: NoticeReceivers,
  occasion = String(about.version),
): Promise<void> {
  for (const one of over[kind] ?? []) await retireNotices(tx, one, about.id)
  const centre = await tx.centre.findUniqueOrThrow({ where: { id: about.centreId }, select: { name: true } })
  await notify(tx, [
    {
      fact: { kind, certificationId: about.id, number: about.number, centre: centre.name },
      ...{ subjectType: 'Certification', subjectId: about.id, occasion, to, exceptUserId: actor.userId },
    },
  ])
}

/** The assessors who are on the case now. */
export const toAssessors = (certification: Pick<Certification, 'assessors'>): NoticeReceivers => ({
  userIds: standingAssessors(certification).map(({ userId }) => userId),
})
