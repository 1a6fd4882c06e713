import { randomUUID } from 'node:crypto'
import { recordRead } from '~/platform/audit/record.server'
import type { Actor } from '~/platform/auth/actor'
import { listQuery } from '~/platform/lists/list-query'
import { actPreview } from './act/act-preview.read.server'
import { badRows, batchProgress, readBatch, type ReadBatch } from './batch.read.server'
import { limits } from './limits'

/** Everything that a batch's page shows. Rows of the file name people, so that looking at them is on record. */
export async function batchPage(actor: Actor, scope: { id: string; organisationId: string | null }, url: string) {
  const { id, organisationId } = scope
  const [batch, progress] = await Promise.all([readBatch(id), batchProgress(id)])
  const isWorking = batch.status === 'reading' || batch.status === 'applying'
  const query = listQuery(url, { sorts: ['rowNumber'], size: 50 })
  const list = { query, total: isWorking ? 0 : keptBadRows(batch), rows: isWorking ? [] : await badRows(id, query) }
  const { month } = batch
  const isAct = batch.status === 'ready' && month !== null && organisationId !== null
  const preview = isAct && batch.rowsGood > 0 ? await actPreview(actor, { id, organisationId, month }) : null
  if (!isWorking)
    await recordRead(actor, { action: 'import.read', subjectType: 'ImportBatch', subjectId: id, organisationId })
  return { batch, progress, list, preview, operationId: randomUUID() }
}

/** How many of the bad rows can be shown: the first of those that were read, and all that were refused later. */
const keptBadRows = ({ rowsBad, summary: { refusedCount } }: Pick<ReadBatch, 'rowsBad' | 'summary'>): number =>
  Math.min(rowsBad - refusedCount, limits.keptBadRows) + refusedCount
