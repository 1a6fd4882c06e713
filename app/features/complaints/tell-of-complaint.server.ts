import type { Actor } from '~/platform/auth/actor'
import type { Tx } from '~/platform/db/db.server'
import type { Complaint } from '~/platform/db/generated/client'
import type { NoticeFact, NoticeReceivers } from '../notices/notice-fact'
import { notify } from '../notices/notify.server'
import { retireNotices } from '../notices/retire-notices.server'

export type ComplaintNotice = Extract<NoticeFact, { complaintId: string }>['kind']

/** What a step has made needless to read. */
const over: Partial<Record<ComplaintNotice, readonly ComplaintNotice[]>> = {
  complaintAssigned: ['complaintAssigned'],
  complaintExplained: ['complaintAsked'],
  complaintDecided: ['complaintAsked', 'complaintExplained'],
}

/** Tells people of a step of a complaint, and those whose turn is over no longer. */
export async function tellOf(
  tx: Tx,
  actor: Actor,
  kind: ComplaintNotice,
  complaint: Complaint,
  to: NoticeReceivers,
): Promise<void> {
  for (const one of over[kind] ?? []) await retireNotices(tx, one, complaint.id)
  const { shortName } = await tx.organisation.findUniqueOrThrow({ where: { id: complaint.organisationId } })
  await notify(tx, [
    {
      fact: {
        kind,
        complaintId: complaint.id,
        number: `${complaint.number}/${complaint.year}`,
        organisation: shortName,
      },
      ...{ subjectType: 'Complaint', subjectId: complaint.id, occasion: String(complaint.version) },
      ...{ to, exceptUserId: actor.userId },
    },
  ])
}
