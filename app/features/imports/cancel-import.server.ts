import { recordChange } from '~/platform/audit/record.server'
import type { Actor } from '~/platform/auth/actor'
import { now } from '~/platform/clock.server'
import { inTransaction } from '~/platform/db/db.server'
import { forgetRows } from './batch-store.server'
import { removeImportFile } from './import-files.server'
import { importJobKey } from './import-job.server'

/** Stops a batch: work under way is asked to stop and does so by itself; one that waits for a person is dropped here. */
export async function cancelImport(actor: Actor, batch: { id: string; organisationId: string | null }): Promise<void> {
  const isDropped = await inTransaction(async (tx) => {
    const keys = (['read', 'apply'] as const).map((step) => importJobKey({ batchId: batch.id, step }))
    await tx.job.updateMany({
      where: { dedupeKey: { in: keys }, status: { in: ['waiting', 'running'] } },
      data: { isCancelRequested: true },
    })
    const dropped = await tx.importBatch.updateMany({
      where: { id: batch.id, status: 'ready' },
      data: { status: 'cancelled', finishedAt: now() },
    })
    await recordChange(tx, actor, {
      action: 'import.cancelRequested',
      subjectType: 'ImportBatch',
      subjectId: batch.id,
      organisationId: batch.organisationId,
    })
    return dropped.count > 0
  })
  if (!isDropped) return
  await forgetRows(batch.id)
  await removeImportFile(batch.id)
}
