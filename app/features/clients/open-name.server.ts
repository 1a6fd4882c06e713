import { recordRead } from '~/platform/audit/record.server'
import type { Actor } from '~/platform/auth/actor'
import { db } from '~/platform/db/db.server'

export type OpenNameResult =
  { ok: true; name: string; bornOn: string } | { ok: false; refusal: 'nameReasonMissing' | 'unknownContract' }

/** Opens a client's name for a stated reason. The reason is in the journal before the name is seen. */
export async function openName(actor: Actor, contractId: string, reason: string): Promise<OpenNameResult> {
  if (reason.trim().length < 10) return { ok: false, refusal: 'nameReasonMissing' }
  const contract = await db.serviceContract.findUnique({
    where: { id: contractId },
    select: {
      organisationId: true,
      client: { select: { id: true, surname: true, givenName: true, patronymic: true, bornOn: true } },
    },
  })
  if (!contract) return { ok: false, refusal: 'unknownContract' }
  const { id, surname, givenName, patronymic, bornOn } = contract.client
  await recordRead(actor, {
    action: 'client.nameOpened',
    subjectType: 'Client',
    subjectId: id,
    organisationId: contract.organisationId,
    reason: reason.trim(),
  })
  return { ok: true, name: [surname, givenName, patronymic].filter(Boolean).join(' '), bornOn }
}
