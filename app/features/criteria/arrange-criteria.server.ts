import type { Actor } from '~/platform/auth/actor'
import type { Tx } from '~/platform/db/db.server'
import { changeDraft, type AskedDraft, type DraftChanged } from './change-draft.server'

/** Moves a criterion of a draft by one place; at the end of the list it stays where it is. */
export const moveCriterion = (
  actor: Actor,
  asked: AskedDraft,
  criterion: string,
  by: 'up' | 'down',
): Promise<DraftChanged> =>
  changeDraft(actor, asked, async (tx, set) => {
    const ids = set.criteria.map(({ id }) => id)
    const at = ids.indexOf(criterion)
    if (at < 0) return { refusal: 'noCriterion' }
    const to = by === 'up' ? Math.max(0, at - 1) : Math.min(ids.length - 1, at + 1)
    ids.splice(to, 0, ...ids.splice(at, 1))
    await placeInOrder(tx, asked.setId, ids)
    return { action: 'criterionSet.criterionMoved', details: { criterion: set.criteria[at]!.title.ru } }
  })

/** Takes a criterion out of a draft; the editions before keep it. */
export const removeCriterion = (actor: Actor, asked: AskedDraft, criterion: string): Promise<DraftChanged> =>
  changeDraft(actor, asked, async (tx, set) => {
    const own = set.criteria.find(({ id }) => id === criterion)
    if (!own) return { refusal: 'noCriterion' }
    await tx.setCriterion.delete({ where: { setId_criterion: { setId: asked.setId, criterion } } })
    return { action: 'criterionSet.criterionRemoved', details: { criterion: own.title.ru } }
  })

async function placeInOrder(tx: Tx, setId: string, ids: readonly string[]): Promise<void> {
  for (const [index, criterion] of ids.entries())
    await tx.setCriterion.update({ where: { setId_criterion: { setId, criterion } }, data: { position: index + 1 } })
}
