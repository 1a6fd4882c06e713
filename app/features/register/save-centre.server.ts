import { recordChange } from '~/platform/audit/record.server'
import type { Actor } from '~/platform/auth/actor'
import { inTransaction } from '~/platform/db/db.server'
import { once } from '~/platform/once/once.server'
import { addCentre, type CentreFacts } from '../centres/add-centre.server'

export type SaveCentreResult = { ok: true; code: string } | { ok: false; refusal: 'centreNameTaken' }

/** Adds a centre to an organisation. What is said of it later stands in its entry of the register. */
export const saveCentre = (
  actor: Actor,
  organisationId: string,
  facts: CentreFacts,
  operationId: string,
): Promise<SaveCentreResult> =>
  inTransaction((tx) =>
    once(tx, actor, operationId, async (): Promise<SaveCentreResult> => {
      const same = await tx.centre.findFirst({ where: { organisationId, name: facts.name } })
      if (same) return { ok: false, refusal: 'centreNameTaken' }
      const { id, code } = await addCentre(tx, organisationId, facts)
      await recordChange(tx, actor, {
        ...{ action: 'centre.created', subjectType: 'Centre', subjectId: id, organisationId },
        details: { capacityCount: facts.capacityCount },
      })
      return { ok: true, code }
    }),
  )
