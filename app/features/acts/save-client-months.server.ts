import { recordChange } from '~/platform/audit/record.server'
import type { Actor } from '~/platform/auth/actor'
import type { Tx } from '~/platform/db/db.server'
import { inBatches } from '~/platform/db/in-batches'
import { recordFile, type NamedFile } from '~/platform/files/stored-file.server'
import { now } from '~/platform/clock.server'
import { readingsInForce } from '../readings/readings-in-force.read.server'
import { maskOfCounts, type ActRow } from './act-row'
import { dueFor } from './act-summary'
import { openDraft } from './open-draft.server'
import { sameRow, storedRows } from './stored-rows.server'

export interface ClientMonthsToSave {
  organisationId: string
  month: string
  /** What day it is in the region: asked before the transaction. */
  today: string
  rows: readonly ActRow[]
  /** Scans of signed papers, by contract; a client whose scan is not named keeps the one stored. */
  newScans?: ReadonlyMap<string, NamedFile>
  /** The rows are the whole act: clients who are not among them leave it. */
  isWhole?: boolean
}

export type SaveClientMonthsResult =
  | { ok: true; actId: string; number: number; changedCount: number }
  | { ok: false; refusal: 'notEditable' | 'unknownContract' | 'futureMonth' }

/**
 * Writes clients' months with their lines and masks into the act's draft, which is begun if need be.
 * Runs inside the caller's transaction. What is stored already is not written again: the same rows twice change nothing.
 */
export async function saveClientMonths(
  tx: Tx,
  actor: Actor,
  input: ClientMonthsToSave,
): Promise<SaveClientMonthsResult> {
  if (input.month > input.today.slice(0, 7)) return { ok: false, refusal: 'futureMonth' }
  const contracts = await contractsOf(tx, input)
  const byId = new Map(contracts.map((contract) => [contract.id, contract]))
  if (input.rows.some((row) => !byId.has(row.contractId))) return { ok: false, refusal: 'unknownContract' }
  const draft = await openDraft(tx, actor, input.organisationId, input.month)
  if (!draft) return { ok: false, refusal: 'notEditable' }

  const stored = await storedRows(tx, draft.id)
  const named = new Set(input.rows.map((row) => row.contractId))
  const gone = input.isWhole ? [...stored.keys()].filter((contractId) => !named.has(contractId)) : []
  const changed = input.rows.filter((row) => {
    const before = stored.get(row.contractId)
    return !before || !sameRow(before, row) || input.newScans?.has(row.contractId)
  })
  const result = {
    ok: true,
    actId: draft.id,
    number: draft.number,
    changedCount: changed.length + gone.length,
  } as const
  if (result.changedCount === 0) return result

  await removeMonths(tx, draft.id, [...gone, ...changed.map((row) => row.contractId)])
  const readings = await readingsInForce(input.today, tx)
  const scans = await recordScans(tx, actor, input)
  const months = await createMonths(
    tx,
    changed.map((row) => {
      const contract = byId.get(row.contractId)!
      const course = { ...contract, exitedOn: contract.exit?.exitedOn ?? null }
      return {
        actId: draft.id,
        contractId: row.contractId,
        month: input.month,
        kindsMask: maskOfCounts(row.counts),
        notDueMask: dueFor(course, { month: input.month, readings }).notDueKinds,
        signature: row.signature,
        signedOn: row.signedOn,
        witnesses: row.witnesses,
        scanFileId: scans.get(row.contractId) ?? stored.get(row.contractId)?.scanFileId ?? null,
      }
    }),
  )
  await createLines(tx, changed, months)
  await tx.serviceAct.update({ where: { id: draft.id }, data: { version: { increment: 1 }, savedAt: now() } })
  await recordChange(tx, actor, {
    action: 'act.saved',
    subjectType: 'ServiceAct',
    subjectId: draft.id,
    organisationId: input.organisationId,
    details: { month: input.month, number: draft.number, clients: changed.length, removed: gone.length },
  })
  return result
}

async function contractsOf(tx: Tx, { organisationId, rows }: ClientMonthsToSave) {
  const found = []
  for (const ids of inBatches(rows.map((row) => row.contractId)))
    found.push(
      ...(await tx.serviceContract.findMany({
        where: { organisationId, id: { in: ids } },
        select: { id: true, signedOn: true, plannedEndOn: true, exit: { select: { exitedOn: true } } },
      })),
    )
  return found
}

/** The records of new scans, made only when the act is known to take them: a refused save leaves none. Ids by contract. */
async function recordScans(tx: Tx, actor: Actor, { organisationId, newScans }: ClientMonthsToSave) {
  const ids = new Map<string, string>()
  const about = { organisationId, uploadedById: actor.userId }
  for (const [contractId, scan] of newScans ?? []) ids.set(contractId, (await recordFile(tx, scan, about)).id)
  return ids
}

async function removeMonths(tx: Tx, actId: string, contractIds: readonly string[]): Promise<void> {
  for (const ids of inBatches(contractIds)) {
    const where = { actId, contractId: { in: ids } }
    await tx.serviceActLine.deleteMany({ where: { clientMonth: where } })
    await tx.clientMonth.deleteMany({ where })
  }
}

type NewMonth = NonNullable<Parameters<Tx['clientMonth']['createManyAndReturn']>[0]>['data']

/** Creates the months; gives the id of each by its contract. */
async function createMonths(tx: Tx, data: Extract<NewMonth, readonly unknown[]>): Promise<ReadonlyMap<string, number>> {
  const ids = new Map<string, number>()
  for (const part of inBatches(data)) {
    const made = await tx.clientMonth.createManyAndReturn({ data: part, select: { id: true, contractId: true } })
    for (const row of made) ids.set(row.contractId, row.id)
  }
  return ids
}

async function createLines(tx: Tx, rows: readonly ActRow[], months: ReadonlyMap<string, number>): Promise<void> {
  const lines = rows.flatMap((row) =>
    [...row.counts]
      .filter(([, count]) => count > 0)
      .map(([serviceCode, deliveredCount]) => ({
        clientMonthId: months.get(row.contractId)!,
        serviceCode,
        deliveredCount,
      })),
  )
  for (const part of inBatches(lines)) await tx.serviceActLine.createMany({ data: part })
}
