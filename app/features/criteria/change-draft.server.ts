import { recordChange } from '~/platform/audit/record.server'
import type { Actor } from '~/platform/auth/actor'
import { inTransaction, type Tx } from '~/platform/db/db.server'
import { once } from '~/platform/once/once.server'
import { setById, type CriterionSet } from './set-in-force.read.server'
import { canSet } from './states'

/** Which draft is changed, as it was when the form was shown. */
export interface AskedDraft {
  setId: string
  version: number
  operationId: string
}

export type DraftRefusal = 'stale' | 'notDraft' | 'noCriterion' | 'codeTaken'
export type DraftChanged = { ok: true } | { ok: false; refusal: DraftRefusal }

/** What one change of a draft did, for the journal; or why it was not done. */
export type DraftWork =
  { action: string; details?: Record<string, string | number | null> } | { refusal: 'noCriterion' | 'codeTaken' }

/** The one way in which a draft edition is changed: only in its state, only from the version that was seen. */
export const changeDraft = (
  actor: Actor,
  { setId, version, operationId }: AskedDraft,
  work: (tx: Tx, set: CriterionSet) => Promise<DraftWork>,
): Promise<DraftChanged> =>
  inTransaction((tx) =>
    once(tx, actor, operationId, async (): Promise<DraftChanged> => {
      const set = await setById(setId, tx)
      if (!set || !canSet(set, 'edit')) return { ok: false, refusal: 'notDraft' }
      if (set.version !== version) return { ok: false, refusal: 'stale' }
      const done = await work(tx, set)
      if ('refusal' in done) return { ok: false, refusal: done.refusal }
      await tx.criterionSet.update({ where: { id: setId }, data: { version: { increment: 1 } } })
      await recordChange(tx, actor, {
        action: done.action,
        subjectType: 'CriterionSet',
        subjectId: setId,
        details: { edition: set.edition, ...done.details },
      })
      return { ok: true }
    }),
  )
