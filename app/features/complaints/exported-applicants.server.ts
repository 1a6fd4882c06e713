import { recordRead } from '~/platform/audit/record.server'
import type { Actor } from '~/platform/auth/actor'
import { applicantsOf, type ShownComplaint } from './complaint-list.read.server'

/** Who complained, for a file of those who keep complaints: that they took the names is in the journal. Null for others. */
export async function exportedApplicants(
  actor: Actor,
  rows: readonly ShownComplaint[],
): Promise<ReadonlyMap<string, string> | null> {
  if (!actor.permissions.has('complaint:keep')) return null
  await recordRead(actor, {
    ...{ action: 'complaint.applicantsExported', subjectType: 'Complaint', subjectId: 'list' },
    ...{ organisationId: null, reason: null, details: { count: rows.length } },
  })
  return applicantsOf(rows.map(({ id }) => id))
}
