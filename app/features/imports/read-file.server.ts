import { statSync } from 'node:fs'
import { openTable, TableError } from '~/platform/csv/read-rows.server'
import { Bulk } from '~/platform/db/bulk.server'
import type { JobControl } from '~/platform/jobs/handlers.server'
import { failBatch, forgetRows, keepBatch, type LoadedBatch } from './batch-store.server'
import { importFile } from './import-files.server'
import type { ImportContext, StagedRow, Taken } from './import-reader'
import { limits } from './limits'
import { openReader } from './open-reader.server'
import type { Warning } from './problems'
import { everyNow } from './ticker'

/** Rows that are read, held against the record and staged together. */
const rowsAtOnce = 300
const shownWarnings = 200

/** Streams an uploaded file into staging: what is good, what is bad and why. Nothing else is written. */
export async function readFile(batch: LoadedBatch, context: ImportContext, control: JobControl): Promise<void> {
  const path = importFile(batch.id)
  await forgetRows(batch.id)
  Object.assign(batch, { rowsRead: 0, rowsGood: 0, rowsBad: 0 })
  const { summary } = batch
  summary.sizeBytes = statSync(path).size
  let bytes = 0
  const tick = everyNow(async () => {
    await keepBatch(batch)
    return control.progress(Math.min(bytes, summary.sizeBytes), summary.sizeBytes)
  })
  try {
    const table = await openTable(path, rowsAtOnce, (count) => (bytes += count))
    Object.assign(summary, { heading: table.heading, encoding: table.encoding, delimiter: table.delimiter })
    const opened = await openReader(batch.kind, table.heading, context)
    if (!opened.ok) return await failBatch(batch.id, opened.refusal, context.actor)
    const { reader } = opened
    summary.act = reader.act
    warn(reader.warnings)
    const bulk = new Bulk()
    try {
      const stage = stagingOf(bulk, batch.id)
      await tick(true)
      for await (const rows of table.batches) {
        batch.rowsRead += rows.length
        if (batch.rowsRead > limits.rows) {
          await keepBatch(batch)
          return await failBatch(batch.id, { code: 'tooManyRows' }, context.actor)
        }
        await keep(await reader.take(rows), stage)
        await tick()
      }
      for (const taken of await reader.finish()) {
        await keep(taken, stage)
        await tick()
      }
    } finally {
      bulk.close()
    }
    if (batch.rowsRead === 0) return await failBatch(batch.id, { code: 'noRows' }, context.actor)
    await tick(true)
    await keepBatch({ ...batch, status: 'ready' })
  } catch (error) {
    if (!(error instanceof TableError)) throw error
    await keepBatch(batch)
    await failBatch(batch.id, { code: error.refusal, row: error.row }, context.actor)
  }

  async function keep(taken: Taken, stage: (taken: Taken) => Promise<void>): Promise<void> {
    batch.rowsGood += taken.good
    batch.rowsBad += taken.bad
    summary.unchangedCount += taken.unchanged
    summary.skippedCount += taken.skipped
    warn(taken.warnings)
    await stage(taken)
  }

  function warn(warnings: readonly Warning[]): void {
    summary.warningCount += warnings.length
    summary.warnings.push(...warnings.slice(0, Math.max(0, shownWarnings - summary.warnings.length)))
  }
}

function stagingOf(bulk: Bulk, batchId: string) {
  const insert = bulk.insert('ImportRow', ['batchId', 'rowNumber', 'isGood', 'dataJson', 'problemsJson'])
  let keptBadRows = 0
  const isKept = ({ isGood }: StagedRow): boolean => isGood || ++keptBadRows <= limits.keptBadRows
  return async (taken: Taken): Promise<void> => {
    const staged = taken.staged.filter(isKept)
    if (staged.length === 0) return
    const rows = staged.map(({ number, isGood, cells, data, problems }) => [
      batchId,
      number,
      isGood ? 1 : 0,
      JSON.stringify({ cells, data }),
      JSON.stringify(problems),
    ])
    await bulk.briefly(() => insert(rows))
  }
}
