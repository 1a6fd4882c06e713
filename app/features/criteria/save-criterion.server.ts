import type { Actor } from '~/platform/auth/actor'
import { changeDraft, type AskedDraft, type DraftChanged } from './change-draft.server'
import type { CriterionInput } from './schema'

/**
 * Writes one criterion of a draft.
 * @param criterion its id; null adds one at the end, under the code typed or the next free one
 */
export const saveCriterion = (
  actor: Actor,
  asked: AskedDraft,
  criterion: string | null,
  { code, ...input }: CriterionInput,
): Promise<DraftChanged> =>
  changeDraft(actor, asked, async (tx, { criteria }) => {
    const ids = criteria.map(({ id }) => id)
    const { setId } = asked
    if (criterion !== null) {
      if (!ids.includes(criterion)) return { refusal: 'noCriterion' }
      await tx.setCriterion.update({ where: { setId_criterion: { setId, criterion } }, data: input })
      return { action: 'criterionSet.criterionEdited', details: { criterion: input.title } }
    }
    if (ids.includes(code)) return { refusal: 'codeTaken' }
    const last = await tx.setCriterion.aggregate({ where: { setId }, _max: { position: true } })
    const position = (last._max.position ?? 0) + 1
    await tx.setCriterion.create({ data: { ...input, setId, criterion: code || nextCode(ids), position } })
    return { action: 'criterionSet.criterionAdded', details: { criterion: input.title } }
  })

/** «к-30», the first that is free: whoever adds a criterion need not think of a code. */
export function nextCode(taken: readonly string[]): string {
  let number = taken.length + 1
  while (taken.includes(`к-${number}`)) number++
  return `к-${number}`
}
