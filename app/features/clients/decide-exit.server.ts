import type { ExitKind } from 'scoring/settlement/exit-kinds'
import type { ExitDecision } from 'scoring/settlement/settlement-case'
import { recordChange } from '~/platform/audit/record.server'
import type { Actor } from '~/platform/auth/actor'
import { now } from '~/platform/clock.server'
import { inTransaction, type Tx } from '~/platform/db/db.server'
import { once } from '~/platform/once/once.server'
import { canBeDecided } from './exit-checks'

export interface ExitDecisionInput {
  contractId: string
  /** Null withdraws the decision. */
  decision: ExitDecision | null
  reason: string
  version: number
}

export type DecideExitResult =
  | { ok: true; version: number }
  | { ok: false; refusal: 'unknownExit' | 'stale' | 'decisionNotNeeded' | 'decisionReasonMissing' }

/** An official's decision on an exit that the closed list does not settle, in the caller's transaction. */
export async function decideExitIn(tx: Tx, actor: Actor, input: ExitDecisionInput): Promise<DecideExitResult> {
  const { contractId, decision, reason, version } = input
  const exit = await tx.exit.findUnique({
    where: { contractId },
    include: { contract: { select: { organisationId: true } } },
  })
  if (!exit) return { ok: false, refusal: 'unknownExit' }
  if (exit.version !== version) return { ok: false, refusal: 'stale' }
  if (!reason.trim()) return { ok: false, refusal: 'decisionReasonMissing' }
  if (decision && !canBeDecided({ kind: exit.kind as ExitKind, isConfirmed: exit.isConfirmed }))
    return { ok: false, refusal: 'decisionNotNeeded' }
  await tx.exit.update({
    where: { contractId },
    data: {
      decision,
      decisionReason: decision && reason.trim(),
      decidedById: decision && actor.userId,
      decidedAt: decision && now(),
      version: version + 1,
    },
  })
  await recordChange(tx, actor, {
    action: decision ? 'exit.decided' : 'exit.decisionWithdrawn',
    subjectType: 'ServiceContract',
    subjectId: contractId,
    organisationId: exit.contract.organisationId,
    details: { decision, version: version + 1 },
  })
  return { ok: true, version: version + 1 }
}

export const decideExit = (actor: Actor, input: ExitDecisionInput, operationId: string): Promise<DecideExitResult> =>
  inTransaction((tx) => once(tx, actor, operationId, () => decideExitIn(tx, actor, input)))
