import { recordChange } from '~/platform/audit/record.server'
import type { Actor } from '~/platform/auth/actor'
import type { Tx } from '~/platform/db/db.server'
import type { complaintEvents } from '~/platform/i18n/ru/audit-complaints'

/** What the journal is told; each has its words. */
export type ComplaintEvent = `complaint.${keyof (typeof complaintEvents)['complaint']}`

interface Told {
  complaint: { id: string; organisationId: string }
  audit: ComplaintEvent
  reason?: string
  details?: Record<string, string | number | boolean | null>
}

/** The one event of a change in the journal. */
export const recordEvent = (tx: Tx, actor: Actor, { complaint, audit, reason, details }: Told): Promise<void> =>
  recordChange(tx, actor, {
    ...{ action: audit, subjectType: 'Complaint', subjectId: complaint.id },
    ...{ organisationId: complaint.organisationId, reason: reason || null, details },
  })
