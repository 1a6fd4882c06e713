import { recordChange } from '~/platform/audit/record.server'
import type { Actor } from '~/platform/auth/actor'
import { now } from '~/platform/clock.server'
import { db, inTransaction, type Db, type Tx } from '~/platform/db/db.server'
import type { BatchStatus, ImportKindName } from './kinds'
import { removeImportFile } from './import-files.server'
import type { FileRefusal } from './problems'
import { readSummary, type BatchSummary } from './summary'

export interface LoadedBatch {
  id: string
  kind: ImportKindName
  organisationId: string | null
  month: string | null
  status: BatchStatus
  rowsRead: number
  rowsGood: number
  rowsBad: number
  rowsApplied: number
  createdById: string
  summary: BatchSummary
}

/** A batch as the worker takes it up. */
export async function loadBatch(batchId: string, reader: Tx | Db = db): Promise<LoadedBatch> {
  const { summaryJson, ...row } = await reader.importBatch.findUniqueOrThrow({ where: { id: batchId } })
  return {
    ...row,
    kind: row.kind as ImportKindName,
    status: row.status as BatchStatus,
    summary: readSummary(summaryJson),
  }
}

/** Keeps the counts and the summary as they are now. */
export const keepBatch = (
  { id, status, rowsRead, rowsGood, rowsBad, rowsApplied, summary }: LoadedBatch,
  writer: Tx | Db = db,
) =>
  writer.importBatch.update({
    where: { id },
    data: { status, rowsRead, rowsGood, rowsBad, rowsApplied, summaryJson: JSON.stringify(summary) },
  })

/**
 * Ends a batch whose file was refused as a whole, or whose work broke off: the journal says how much was in place by then.
 * Rows that were refused stay to be seen. `null` is the portal itself.
 */
export async function failBatch(
  batchId: string,
  refusal: { code: FileRefusal; row?: number; names?: string[] },
  actor: Actor | null,
): Promise<void> {
  const isFailed = await inTransaction(async (tx) => {
    const { kind, status, organisationId, rowsApplied, rowsBad, summary } = await loadBatch(batchId, tx)
    if (status !== 'reading' && status !== 'applying') return false
    await tx.importBatch.update({
      where: { id: batchId },
      data: { status: 'failed', finishedAt: now(), summaryJson: JSON.stringify({ ...summary, refusal }) },
    })
    await recordChange(tx, actor, {
      action: 'import.failed',
      subjectType: 'ImportBatch',
      subjectId: batchId,
      organisationId,
      details: { kind, applied: rowsApplied, unchanged: summary.unchangedCount, bad: rowsBad },
    })
    return true
  })
  if (!isFailed) return
  await forgetRows(batchId, { isGood: true })
  await removeImportFile(batchId)
}

/** Rows of one transaction: a few milliseconds. */
const atOnce = 500

/** Removes staged rows a few at a time, so that no other writer waits. */
export async function forgetRows(batchId: string, which: { isGood?: boolean } = {}): Promise<void> {
  for (;;) {
    const rows = await db.importRow.findMany({
      where: { batchId, ...which },
      orderBy: { rowNumber: 'asc' },
      take: atOnce,
      select: { rowNumber: true },
    })
    if (rows.length === 0) return
    const [first, last] = [rows[0]!.rowNumber, rows.at(-1)!.rowNumber]
    await db.importRow.deleteMany({ where: { batchId, ...which, rowNumber: { gte: first, lte: last } } })
    await new Promise((done) => setTimeout(done, 5))
  }
}
