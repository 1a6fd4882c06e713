import type { Actor } from '~/platform/auth/actor'
import { changeDraft, type AskedDraft, type DraftChanged } from './change-draft.server'
import type { ReadRows } from './read-criterion-rows'

/**
 * Writes the good rows of a file into a draft: known codes are changed in their place, new ones come at the place that
 * the file gives them, or at the end.
 * @param isWhole criteria that the file does not name at all are taken out of the draft
 */
export const importCriteria = (
  actor: Actor,
  asked: AskedDraft,
  { good, named, problems }: ReadRows,
  isWhole: boolean,
): Promise<DraftChanged> =>
  changeDraft(actor, asked, async (tx) => {
    const { setId } = asked
    const rows = await tx.setCriterion.findMany({ where: { setId } })
    const there = new Map(rows.map((row) => [row.criterion, row.position]))
    if (isWhole) await tx.setCriterion.deleteMany({ where: { setId, criterion: { notIn: named } } })
    let last = Math.max(0, ...there.values(), ...good.map(({ place }) => place ?? 0))
    for (const { code: criterion, place, ...input } of good) {
      const position = place ?? there.get(criterion) ?? ++last
      await tx.setCriterion.upsert({
        where: { setId_criterion: { setId, criterion } },
        create: { ...input, setId, criterion, position },
        update: { ...input, position },
      })
    }
    const bad = new Set(problems.map(({ row }) => row)).size
    return { action: 'criterionSet.imported', details: { applied: good.length, bad } }
  })
