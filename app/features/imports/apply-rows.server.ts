import { db, inTransaction, type Tx } from '~/platform/db/db.server'
import type { JobControl } from '~/platform/jobs/handlers.server'
import { keepBatch, type LoadedBatch } from './batch-store.server'
import type { ImportContext } from './import-reader'
import type { Verdict } from './row-kind.server'
import { rowKinds } from './open-reader.server'
import type { ImportKindName } from './kinds'
import { everyNow } from './ticker'

/** How long one transaction may hold the database. */
const holdMilliseconds = 15
const rowsAtOnce = 100

interface Waiting {
  rowNumber: number
  dataJson: string
}

/**
 * Puts staged rows into place, some at a time, in the order of the file. The last row done is kept in the same
 * transaction as the rows themselves, so that after a restart none is done twice.
 */
export async function applyRows(batch: LoadedBatch, context: ImportContext, control: JobControl): Promise<void> {
  const kind = rowKinds[batch.kind as Exclude<ImportKindName, 'acts'>]
  const { summary } = batch
  const tick = everyNow(() => control.progress(batch.rowsApplied, batch.rowsGood))
  for (;;) {
    const rows = await db.importRow.findMany({
      where: { batchId: batch.id, isGood: true, rowNumber: { gt: summary.appliedThrough } },
      orderBy: { rowNumber: 'asc' },
      take: rowsAtOnce,
      select: { rowNumber: true, dataJson: true },
    })
    if (rows.length === 0) break
    for (let at = 0; at < rows.length;) {
      const done = await applySome(rows.slice(at))
      at += done
      await new Promise((resume) => setTimeout(resume, holdMilliseconds / 2))
      await tick()
    }
  }
  await keepBatch(batch)

  /** Applies rows until the time is up; returns how many. The counts change only when the transaction has held. */
  async function applySome(rows: readonly Waiting[]): Promise<number> {
    const after = await inTransaction(async (tx) => {
      const until = performance.now() + holdMilliseconds
      const next = { done: 0, batch: { ...batch, summary: { ...summary } } }
      for (const row of rows) {
        countVerdict(next.batch, await applyOne(tx, row))
        next.batch.summary.appliedThrough = row.rowNumber
        next.done += 1
        if (performance.now() > until) break
      }
      await keepBatch(next.batch, tx)
      return next
    })
    Object.assign(summary, after.batch.summary)
    Object.assign(batch, after.batch, { summary })
    return after.done
  }

  async function applyOne(tx: Tx, { rowNumber, dataJson }: Waiting): Promise<Verdict> {
    const { data } = JSON.parse(dataJson) as { data: unknown }
    const verdict = await kind.apply(tx, data, context)
    if (verdict.state === 'bad')
      await tx.importRow.update({
        where: { batchId_rowNumber: { batchId: batch.id, rowNumber } },
        data: { isGood: false, problemsJson: JSON.stringify(verdict.problems) },
      })
    return verdict
  }
}

function countVerdict(batch: LoadedBatch, { state }: Verdict): void {
  if (state === 'new') {
    batch.rowsApplied += 1
    return
  }
  batch.rowsGood -= 1
  if (state === 'unchanged') batch.summary.unchangedCount += 1
  else {
    batch.rowsBad += 1
    batch.summary.refusedCount += 1
  }
}
