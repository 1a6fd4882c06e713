import { recordChange } from '~/platform/audit/record.server'
import type { Actor } from '~/platform/auth/actor'
import { inTransaction } from '~/platform/db/db.server'
import { once } from '~/platform/once/once.server'
import type { AskedDraft, DraftChanged } from './change-draft.server'
import { setById } from './set-in-force.read.server'
import { canSet } from './states'

/** Removes a draft that nobody needs. What an order approved is never removed. */
export const discardEdition = (actor: Actor, { setId, version, operationId }: AskedDraft): Promise<DraftChanged> =>
  inTransaction((tx) =>
    once(tx, actor, operationId, async (): Promise<DraftChanged> => {
      const set = await setById(setId, tx)
      if (!set || !canSet(set, 'discard')) return { ok: false, refusal: 'notDraft' }
      if (set.version !== version) return { ok: false, refusal: 'stale' }
      await tx.criterionSet.updateMany({ where: { basedOnId: setId }, data: { basedOnId: null } })
      await tx.setCriterion.deleteMany({ where: { setId } })
      await tx.criterionSet.delete({ where: { id: setId } })
      await recordChange(tx, actor, {
        action: 'criterionSet.discarded',
        subjectType: 'CriterionSet',
        subjectId: setId,
        details: { edition: set.edition, criteria: set.criteria.length },
      })
      return { ok: true }
    }),
  )
