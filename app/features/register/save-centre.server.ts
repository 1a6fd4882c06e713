import { recordChange } from '~/platform/audit/record.server'
import type { Actor } from '~/platform/auth/actor'
import { inTransaction } from '~/platform/db/db.server'
import { once } from '~/platform/once/once.server'
import { addCentre, type CentreFacts } from '../centres/add-centre.server'

export type SaveCentreResult = { ok: true } | { ok: false; refusal: 'centreNameTaken' | 'stale' }

/**
 * Adds a centre to an organisation, or corrects one.
 * @param own the centre and the version that were shown; null for a new one
 */
export const saveCentre = (
  actor: Actor,
  organisationId: string,
  own: { id: string; version: number } | null,
  facts: CentreFacts,
  operationId: string,
): Promise<SaveCentreResult> =>
  inTransaction((tx) =>
    once(tx, actor, operationId, async (): Promise<SaveCentreResult> => {
      const same = await tx.centre.findFirst({ where: { organisationId, name: facts.name, id: { not: own?.id } } })
      if (same) return { ok: false, refusal: 'centreNameTaken' }
      let id = own?.id
      if (own) {
        const { count } = await tx.centre.updateMany({
          where: { id: own.id, organisationId, version: own.version },
          data: { ...facts, version: own.version + 1 },
        })
        if (count === 0) return { ok: false, refusal: 'stale' }
      } else id = (await addCentre(tx, organisationId, facts)).id
      await recordChange(tx, actor, {
        action: own ? 'centre.edited' : 'centre.created',
        subjectType: 'Centre',
        subjectId: id!,
        organisationId,
        details: { capacityCount: facts.capacityCount },
      })
      return { ok: true }
    }),
  )
