import { recordChange } from '~/platform/audit/record.server'
import type { Actor } from '~/platform/auth/actor'
import { now } from '~/platform/clock.server'
import { inTransaction } from '~/platform/db/db.server'
import { forgetRows } from './batch-store.server'
import { removeImportFile } from './import-files.server'
import { importJobKey } from './import-job.server'

export type CancelImportResult = { ok: true } | { ok: false; refusal: 'finished' }

/** Stops a batch: work under way is asked to stop and does so by itself; one that waits for a person is dropped here. */
export async function cancelImport(
  actor: Actor,
  batch: { id: string; organisationId: string | null },
): Promise<CancelImportResult> {
  const status = await inTransaction(async (tx) => {
    const { status } = await tx.importBatch.findUniqueOrThrow({ where: { id: batch.id }, select: { status: true } })
    if (!['reading', 'ready', 'applying'].includes(status)) return 'finished'
    const keys = (['read', 'apply'] as const).map((step) => importJobKey({ batchId: batch.id, step }))
    await tx.job.updateMany({
      where: { dedupeKey: { in: keys }, status: { in: ['waiting', 'running'] } },
      data: { isCancelRequested: true },
    })
    await tx.importBatch.updateMany({
      where: { id: batch.id, status: 'ready' },
      data: { status: 'cancelled', finishedAt: now() },
    })
    await recordChange(tx, actor, {
      action: 'import.cancelRequested',
      subjectType: 'ImportBatch',
      subjectId: batch.id,
      organisationId: batch.organisationId,
    })
    return status
  })
  if (status === 'finished') return { ok: false, refusal: 'finished' }
  if (status === 'ready') {
    await forgetRows(batch.id)
    await removeImportFile(batch.id)
  }
  return { ok: true }
}
