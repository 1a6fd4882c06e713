import { recordChange } from '~/platform/audit/record.server'
import type { Actor } from '~/platform/auth/actor'
import { inTransaction } from '~/platform/db/db.server'
import { once } from '~/platform/once/once.server'
import { setById, type CriterionSet } from './set-in-force.read.server'
import { canSet } from './states'
import { shippedSet } from './shipped-set'

export type CreateEditionResult = { ok: true; code: string; edition: number } | { ok: false; refusal: 'noBase' }

/**
 * Makes a draft edition: a copy of one that an order approved, or an empty one for a file. It is the next of its code.
 * @param basedOnId of an edition that is or was in force; null for an empty one
 */
export const createEdition = (
  actor: Actor,
  { basedOnId, title, source }: { basedOnId: string | null; title: string; source: string },
  operationId: string,
): Promise<CreateEditionResult> =>
  inTransaction((tx) =>
    once(tx, actor, operationId, async (): Promise<CreateEditionResult> => {
      const base = basedOnId === null ? null : await setById(basedOnId, tx)
      if (basedOnId !== null && !(base && canSet(base, 'copy'))) return { ok: false, refusal: 'noBase' }
      const latest = await tx.criterionSet.findFirst({
        where: base ? { code: base.code } : {},
        orderBy: [{ createdAt: 'desc' }, { edition: 'desc' }],
      })
      const code = base?.code ?? latest?.code ?? shippedSet.code
      const { _max } = await tx.criterionSet.aggregate({ where: { code }, _max: { edition: true } })
      const edition = (_max.edition ?? 0) + 1
      const { id } = await tx.criterionSet.create({
        data: {
          ...{ code, edition, title, source, basedOnId, createdById: actor.userId },
          criteria: { create: base ? rowsOf(base) : [] },
        },
      })
      await recordChange(tx, actor, {
        action: 'criterionSet.copied',
        subjectType: 'CriterionSet',
        subjectId: id,
        details: { edition, criteria: base?.criteria.length ?? 0 },
      })
      return { ok: true, code, edition }
    }),
  )

const rowsOf = ({ criteria }: CriterionSet) =>
  criteria.map(({ id, main, standIn, title, ...rest }, index) => ({
    ...{ criterion: id, position: index + 1, isMain: main, isStandIn: standIn, title: title.ru },
    titleEn: title.en === title.ru ? '' : title.en,
    ...rest,
  }))
