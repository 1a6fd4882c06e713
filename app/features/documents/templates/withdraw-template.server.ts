import { recordChange } from '~/platform/audit/record.server'
import type { Actor } from '~/platform/auth/actor'
import { inTransaction } from '~/platform/db/db.server'
import { once } from '~/platform/once/once.server'
import type { PaperKindId } from '../kinds/paper-kind'

/**
 * Takes a template out of use: the next papers are made on the one before it, or on the standard one. What was signed
 * on it keeps it; what waits for a signature is refused there and gathered anew.
 * @returns false where there is no such template, or it is withdrawn already
 */
export const withdrawTemplate = (
  actor: Actor,
  asked: { kind: PaperKindId; number: number },
  operationId: string,
): Promise<boolean> =>
  inTransaction((tx) =>
    once(tx, actor, operationId, async () => {
      const row = await tx.paperTemplate.findUnique({ where: { kind_number: asked } })
      if (!row || row.isWithdrawn) return false
      await tx.paperTemplate.update({ where: { id: row.id }, data: { isWithdrawn: true } })
      await recordChange(tx, actor, {
        action: 'paperTemplate.withdrawn',
        subjectType: 'PaperTemplate',
        subjectId: row.id,
        details: { number: row.number },
      })
      return true
    }),
  )
