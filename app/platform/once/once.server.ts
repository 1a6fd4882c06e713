import { createHash } from 'node:crypto'
import type { Actor } from '../auth/actor'
import type { Tx } from '../db/db.server'

/**
 * Does the work of one shown form once: a repeat (a second click, a repeated request) answers with the first result.
 * A refusal changed nothing and is not kept: the corrected form may be sent again.
 * @param operationId made when the form was shown; empty for a call without one
 * @param input what was sent, where another input under the same id must not pass for a repeat
 * @throws a 409 response when the form was used before, by somebody else or with another input
 */
export async function once<T>(
  tx: Tx,
  actor: Actor,
  operationId: string,
  work: () => Promise<T>,
  input?: Record<string, unknown>,
): Promise<T> {
  if (!operationId) return work()
  const inputHash = input ? hashOf(input) : ''
  const before = await tx.operation.findUnique({ where: { id: operationId } })
  if (before) {
    if (before.userId !== actor.userId || before.inputHash !== inputHash)
      throw new Response('the form was used before', { status: 409 })
    return JSON.parse(before.resultJson) as T
  }
  const result = await work()
  if ((result as { ok?: unknown } | null)?.ok === false) return result
  await tx.operation.create({
    data: { id: operationId, userId: actor.userId, inputHash, resultJson: JSON.stringify(result ?? null) },
  })
  return result
}

const hashOf = (input: Record<string, unknown>): string =>
  createHash('sha256')
    .update(JSON.stringify(input, (_key, value: unknown) => (typeof value === 'bigint' ? `${value}n` : value)))
    .digest('hex')
