import { recordRead } from '~/platform/audit/record.server'
import type { Actor } from '~/platform/auth/actor'
import type { Complaint } from '~/platform/db/generated/client'
import type { NotDone } from './refusals.server'

/** How long a reason is at least, in letters. */
const shortestReason = 10

/** Opens the name of the applicant for a stated reason. The reason is in the journal before the name is seen. */
export async function openApplicant(
  actor: Actor,
  { id, organisationId, applicant }: Complaint,
  reason: string,
): Promise<{ ok: true; applicant: string } | NotDone> {
  if (applicant === '') return { ok: false, refusal: 'nobodyNamed' }
  if (reason.trim().length < shortestReason) return { ok: false, refusal: 'reasonShort' }
  await recordRead(actor, {
    ...{ action: 'complaint.applicantOpened', subjectType: 'Complaint', subjectId: id },
    ...{ organisationId, reason: reason.trim() },
  })
  return { ok: true, applicant }
}
