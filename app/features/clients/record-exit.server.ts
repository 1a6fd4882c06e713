import type { ExitDecision } from 'scoring/settlement/settlement-case'
import { recordChange } from '~/platform/audit/record.server'
import { may, type Actor } from '~/platform/auth/actor'
import { today } from '~/platform/clock.server'
import { inTransaction, type Reader, type Tx } from '~/platform/db/db.server'
import { once } from '~/platform/once/once.server'
import { bringCourseTerms, correctedRecord } from './course-deadlines.server'
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
  const refusal = await exitRefusal(tx, actor, contract, input, today)
  if (refusal) return { ok: false, refusal }
  const { contractId, exitedOn, kind, reason, isConfirmed, papers } = input
  const facts = { exitedOn, kind, reason: reason?.trim() ?? null, isConfirmed, papers }
  const version = (before?.version ?? 0) + 1
  await tx.exit.upsert({ where: { contractId }, create: { contractId, ...facts }, update: { ...facts, version } })
  await bringCourseTerms(tx, actor.userId, { ...contract, exit: { exitedOn, kind } }, before ? correctedRecord : '')
  await recordChange(tx, actor, {
    action: before ? 'exit.corrected' : 'exit.recorded',
    subjectType: 'ServiceContract',
    subjectId: contractId,
    organisationId: contract.organisationId,
    details: { version },
  })
  return { ok: true, version }
}

/** What speaks against an exit of a course; null where nothing does. */
export const exitRefusal = async (
  reader: Reader,
  actor: Actor,
  contract: ExitingCourse,
  input: ExitFacts & { contractId: string },
  today: string,
): Promise<RecordExitRefusal | null> =>
  exitShapeRefusal(input, (contract.exit?.decision ?? null) as ExitDecision | null) ??
  officialRefusal(actor, contract.organisationId, contract.exit, input) ??
  (await dayRefusal(reader, contract, input, today)) ??
  (await aftercareRefusal(reader, input))

interface ExitingCourse {
  id: string
  clientId: string
  organisationId: string
  signedOn: string
  exit: { isConfirmed: boolean; decision: string | null } | null
}

export async function recordExit(actor: Actor, input: ExitInput, operationId: string): Promise<RecordExitResult> {
  const day = await today()
  return inTransaction((tx) => once(tx, actor, operationId, () => recordExitIn(tx, actor, input, day)))
}

function officialRefusal(
  actor: Actor,
  organisationId: string,
  before: ExitingCourse['exit'],
  input: ExitFacts,
): 'officialOnly' | null {
  if (may(actor, 'facts:decide', organisationId)) return null
  return input.isConfirmed || before?.isConfirmed || before?.decision ? 'officialOnly' : null
}

async function dayRefusal(
  reader: Reader,
  contract: ExitingCourse,
  { exitedOn }: ExitFacts,
  today: string,
): Promise<RecordExitRefusal | null> {
  if (exitedOn > today) return 'exitInFuture'
  if (exitedOn < contract.signedOn) return 'exitBeforeContract'
  // A month that was paid for after the exit would make the settlement's case bad input.
  const paidLater = await reader.payment.findFirst({
    where: { contractId: contract.id, serviceMonth: { gt: exitedOn.slice(0, 7) } },
    select: { id: true },
  })
  if (paidLater) return 'exitBeforePaidMonth'
  const next = await reader.serviceContract.findFirst({
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
async function aftercareRefusal(
  reader: Reader,
  { contractId, kind }: ExitFacts & { contractId: string },
): Promise<'completedFactsExist' | null> {
  if (kind === 'completed') return null
  const [statements, employment, remissions] = await Promise.all([
    reader.groupStatement.count({ where: { contractId } }),
    reader.employmentRegistration.count({ where: { contractId } }),
    reader.remissionRecord.count({ where: { contractId } }),
  ])
  return statements + employment + remissions > 0 ? 'completedFactsExist' : null
}
