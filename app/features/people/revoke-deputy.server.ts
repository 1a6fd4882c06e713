import { recordChange } from '~/platform/audit/record.server'
import type { Actor } from '~/platform/auth/actor'
import { inTransaction } from '~/platform/db/db.server'

/** Ends a deputyship before its last day. */
export function revokeDeputy(actor: Actor, replacedId: string, deputyshipId: string): Promise<{ ok: true }> {
  return inTransaction(async (tx) => {
    const changed = await tx.deputy.updateMany({
      where: { id: deputyshipId, replacedId, isRevoked: false },
      data: { isRevoked: true },
    })
    if (changed.count > 0)
      await recordChange(tx, actor, {
        action: 'person.deputyRevoked',
        subjectType: 'User',
        subjectId: replacedId,
        details: { deputyshipId },
      })
    return { ok: true }
  })
}
