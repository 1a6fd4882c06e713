import { recordChange } from '~/platform/audit/record.server'
import type { Actor } from '~/platform/auth/actor'
import { inTransaction } from '~/platform/db/db.server'
import { once } from '~/platform/once/once.server'
import { shippedSet } from './shipped-set'

export type LoadShippedResult = { ok: true; id: string; isNew: boolean }

/**
 * Makes the set that ships a draft edition where it is missing. It is used only after an order has approved it:
 * nineteen of its criteria are stand-ins, and the ministry answers for them.
 */
export const loadShippedSet = (actor: Actor, operationId: string): Promise<LoadShippedResult> =>
  inTransaction((tx) =>
    once(tx, actor, operationId, async (): Promise<LoadShippedResult> => {
      const { criteria, ...own } = shippedSet
      const { code, edition } = own
      const there = await tx.criterionSet.findUnique({ where: { code_edition: { code, edition } } })
      if (there) return { ok: true, id: there.id, isNew: false }
      const { id } = await tx.criterionSet.create({ data: { ...own, criteria: { create: criteria } } })
      await recordChange(tx, actor, {
        action: 'criterionSet.loaded',
        subjectType: 'CriterionSet',
        subjectId: id,
        details: { edition, criteria: criteria.length },
      })
      return { ok: true, id, isNew: true }
    }),
  )
