import type { ExitDecision } from 'scoring/settlement/settlement-case'
import { recordChange } from '~/platform/audit/record.server'
import { may, type Actor } from '~/platform/auth/actor'
import { today } from '~/platform/clock.server'
import { inTransaction, type Tx } from '~/platform/db/db.server'
import { once } from '~/platform/once/once.server'
import { exitShapeRefusal, type ExitFacts, type ExitShapeRefusal } from './exit-checks'

export interface ExitInput extends ExitFacts {
  contractId: string
  /** The version that was shown; null where no exit was on record. */
  version: number | null
}

export type RecordExitRefusal =
  | ExitShapeRefusal
  | 'unknownContract'
  | 'stale'
  | 'exitInFuture'
  | 'exitBeforeContract'
  | 'exitBeforePaidMonth'
  | 'exitAfterNextContract'
  | 'completedFactsExist'
  /** Whether the papers are there, and an exit on which an official has decided, is not the organisation's to change. */
  | 'officialOnly'
export type RecordExitResult = { ok: true; version: number } | { ok: false; refusal: RecordExitRefusal }

/** Records how a course ended, or corrects it, in the caller's transaction. */
export async function recordExitIn(tx: Tx, actor: Actor, input: ExitInput, today: string): Promise<RecordExitResult> {
  const contract = await tx.serviceContract.findUnique({
    where: { id: input.contractId },
    select: { id: true, clientId: true, organisationId: true, signedOn: true, exit: true },
  })
  if (!contract) return { ok: false, refusal: 'unknownContract' }
  const before = contract.exit
  if ((before?.version ?? null) !== input.version) return { ok: false, refusal: 'stale' }
  const refusal =
    exitShapeRefusal(input, (before?.decision ?? null) as ExitDecision | null) ??
    officialRefusal(actor, contract.organisationId, before, input) ??
    (await dayRefusal(tx, contract, input, today)) ??
    (await aftercareRefusal(tx, input))
  if (refusal) return { ok: false, refusal }
  const { contractId, exitedOn, kind, reason, isConfirmed, papers } = input
  const facts = { exitedOn, kind, reason: reason?.trim() ?? null, isConfirmed, papers }
  const version = (before?.version ?? 0) + 1
  await tx.exit.upsert({ where: { contractId }, create: { contractId, ...facts }, update: { ...facts, version } })
  await recordChange(tx, actor, {
    action: before ? 'exit.corrected' : 'exit.recorded',
    subjectType: 'ServiceContract',
    subjectId: contractId,
    organisationId: contract.organisationId,
    details: { version },
  })
  return { ok: true, version }
}

export async function recordExit(actor: Actor, input: ExitInput, operationId: string): Promise<RecordExitResult> {
  const day = await today()
  return inTransaction((tx) => once(tx, actor, operationId, () => recordExitIn(tx, actor, input, day)))
}

function officialRefusal(
  actor: Actor,
  organisationId: string,
  before: { isConfirmed: boolean; decision: string | null } | null,
  input: ExitInput,
): 'officialOnly' | null {
  if (may(actor, 'facts:decide', organisationId)) return null
  return input.isConfirmed || before?.isConfirmed || before?.decision ? 'officialOnly' : null
}

async function dayRefusal(
  tx: Tx,
  contract: { id: string; clientId: string; signedOn: string },
  { exitedOn }: ExitInput,
  today: string,
): Promise<RecordExitRefusal | null> {
  if (exitedOn > today) return 'exitInFuture'
  if (exitedOn < contract.signedOn) return 'exitBeforeContract'
  // A month that was paid for after the exit would make the settlement's case bad input.
  const paidLater = await tx.payment.findFirst({
    where: { contractId: contract.id, serviceMonth: { gt: exitedOn.slice(0, 7) } },
    select: { id: true },
  })
  if (paidLater) return 'exitBeforePaidMonth'
  const next = await tx.serviceContract.findFirst({
    where: {
      clientId: contract.clientId,
      signedOn: { gte: contract.signedOn, lt: exitedOn },
      id: { not: contract.id },
    },
    select: { id: true },
  })
  return next ? 'exitAfterNextContract' : null
}

/** What was recorded after a completed course would hang in the air if the course turned out not to be completed. */
async function aftercareRefusal(tx: Tx, { contractId, kind }: ExitInput): Promise<'completedFactsExist' | null> {
  if (kind === 'completed') return null
  const [statements, employment, remissions] = await Promise.all([
    tx.groupStatement.count({ where: { contractId } }),
    tx.employmentRegistration.count({ where: { contractId } }),
    tx.remissionRecord.count({ where: { contractId } }),
  ])
  return statements + employment + remissions > 0 ? 'completedFactsExist' : null
}
