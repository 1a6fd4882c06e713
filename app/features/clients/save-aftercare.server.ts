import { exitKinds } from 'scoring/settlement/exit-kinds'
import { recordChange } from '~/platform/audit/record.server'
import type { Actor } from '~/platform/auth/actor'
import { today } from '~/platform/clock.server'
import { inTransaction, type Tx } from '~/platform/db/db.server'
import { once } from '~/platform/once/once.server'
import { groupMonthsAfter, remissionYearsAfter, type StatementSigner } from './aftercare-months'

export type { StatementSigner }

/** Facts after a completed course. What is absent stays as it is; null takes a fact away. */
export interface AftercareFacts {
  statements?: readonly { month: string; signedBy: StatementSigner | null }[]
  employment?: { registeredOn: string; source: string } | null
  remissions?: readonly { year: number; monthsCount: number | null; source: string }[]
}

export interface AftercareInput extends AftercareFacts {
  contractId: string
  /** The contract's version that was shown; absent for a file, whose facts are added to what is there. */
  version?: number
}

export type AftercareRefusal =
  | 'unknownContract'
  | 'stale'
  | 'notCompleted'
  | 'statementOutsideWindow'
  | 'statementInFuture'
  | 'employmentInFuture'
  | 'remissionOutsideYears'
  | 'remissionInFuture'
export type SaveAftercareResult = { ok: true } | { ok: false; refusal: AftercareRefusal }

/** Saves what became of a person after a completed course, in the caller's transaction. */
export async function saveAftercareIn(
  tx: Tx,
  actor: Actor,
  input: AftercareInput,
  today: string,
): Promise<SaveAftercareResult> {
  const { contractId } = input
  const contract = await tx.serviceContract.findUnique({
    where: { id: contractId },
    select: { organisationId: true, version: true, exit: { select: { kind: true, exitedOn: true } } },
  })
  if (!contract) return { ok: false, refusal: 'unknownContract' }
  if (input.version !== undefined && input.version !== contract.version) return { ok: false, refusal: 'stale' }
  if (contract.exit?.kind !== ('completed' satisfies keyof typeof exitKinds))
    return { ok: false, refusal: 'notCompleted' }
  const refusal = aftercareRefusal(input, contract.exit.exitedOn, today)
  if (refusal) return { ok: false, refusal }
  await writeStatements(tx, contractId, input.statements ?? [])
  await writeEmployment(tx, contractId, input.employment)
  await writeRemissions(tx, contractId, input.remissions ?? [])
  await tx.serviceContract.update({ where: { id: contractId }, data: { version: { increment: 1 } } })
  await recordChange(tx, actor, {
    action: 'aftercare.saved',
    subjectType: 'ServiceContract',
    subjectId: contractId,
    organisationId: contract.organisationId,
    details: { version: contract.version + 1 },
  })
  return { ok: true }
}

export async function saveAftercare(
  actor: Actor,
  input: AftercareInput,
  operationId: string,
): Promise<SaveAftercareResult> {
  const day = await today()
  return inTransaction((tx) => once(tx, actor, operationId, () => saveAftercareIn(tx, actor, input, day)))
}

/** What speaks against facts after a course that was completed on a day; null where nothing does. */
export function aftercareRefusal(facts: AftercareFacts, completedOn: string, today: string): AftercareRefusal | null {
  const given = (facts.statements ?? []).filter((statement) => statement.signedBy)
  const window = groupMonthsAfter(completedOn)
  if (given.some(({ month }) => !window.includes(month))) return 'statementOutsideWindow'
  if (given.some(({ month }) => month > today.slice(0, 7))) return 'statementInFuture'
  if (facts.employment && facts.employment.registeredOn > today) return 'employmentInFuture'
  const years = remissionYearsAfter(completedOn)
  const counted = (facts.remissions ?? []).filter((record) => record.monthsCount !== null)
  if (counted.some(({ year }) => !years.includes(year))) return 'remissionOutsideYears'
  return counted.some(({ year }) => year > Number(today.slice(0, 4))) ? 'remissionInFuture' : null
}

async function writeStatements(tx: Tx, contractId: string, statements: NonNullable<AftercareFacts['statements']>) {
  for (const { month, signedBy } of statements) {
    const where = { contractId_month: { contractId, month } }
    if (signedBy)
      await tx.groupStatement.upsert({ where, create: { contractId, month, signedBy }, update: { signedBy } })
    else await tx.groupStatement.deleteMany({ where: { contractId, month } })
  }
}

async function writeEmployment(tx: Tx, contractId: string, employment: AftercareFacts['employment']) {
  if (employment)
    await tx.employmentRegistration.upsert({
      where: { contractId },
      create: { contractId, ...employment },
      update: employment,
    })
  else if (employment === null) await tx.employmentRegistration.deleteMany({ where: { contractId } })
}

async function writeRemissions(tx: Tx, contractId: string, remissions: NonNullable<AftercareFacts['remissions']>) {
  for (const { year, monthsCount, source } of remissions) {
    const where = { contractId_year: { contractId, year } }
    if (monthsCount === null) await tx.remissionRecord.deleteMany({ where: { contractId, year } })
    else
      await tx.remissionRecord.upsert({
        where,
        create: { contractId, year, monthsCount, source },
        update: { monthsCount, source },
      })
  }
}
