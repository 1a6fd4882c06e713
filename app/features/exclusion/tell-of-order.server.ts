import type { Actor } from '~/platform/auth/actor'
import type { Tx } from '~/platform/db/db.server'
import { notify } from '../notices/notify.server'

/** Tells the organisation in the portal that it is out of the register; this does not stand for the publication (G-19a). */
export const tellOfOrder = (
  tx: Tx,
  actor: Actor,
  question: { id: string; organisationId: string; version: number; organisation: { shortName: string } },
  fromOn: string,
): Promise<void> =>
  notify(tx, [
    {
      fact: { kind: 'organisationExcluded', organisation: question.organisation.shortName, fromOn },
      ...{ subjectType: 'CommissionQuestion', subjectId: question.id, occasion: String(question.version) },
      ...{ to: { organisationId: question.organisationId }, exceptUserId: actor.userId },
    },
  ])
