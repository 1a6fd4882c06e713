import type { Actor } from '../auth/actor'
import type { Tx } from '../db/db.server'

/**
 * Does the work of one shown form once: a repeat (a second click, a repeated request) answers with the first result.
 * A refusal changed nothing and is not kept: the corrected form may be sent again.
 * @param operationId made when the form was shown; empty for a call without one
 */
export async function once<T>(tx: Tx, actor: Actor, operationId: string, work: () => Promise<T>): Promise<T> {
  if (!operationId) return work()
  const before = await tx.operation.findUnique({ where: { id: operationId } })
  if (before && before.userId === actor.userId) return JSON.parse(before.resultJson) as T
  const result = await work()
  if ((result as { ok?: unknown } | null)?.ok === false) return result
  await tx.operation.create({
    data: { id: operationId, userId: actor.userId, resultJson: JSON.stringify(result ?? null) },
  })
  return result
}
