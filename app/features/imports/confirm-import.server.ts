import { recordChange } from '~/platform/audit/record.server'
import type { Actor } from '~/platform/auth/actor'
import { inTransaction } from '~/platform/db/db.server'
import { once } from '~/platform/once/once.server'
import { startJob } from './begin-import.server'

export type ConfirmImportResult = { ok: true } | { ok: false; refusal: 'notReady' }

/** A person has seen the preview: the good rows go into place, in the background. */
export const confirmImport = (
  actor: Actor,
  batch: { id: string; organisationId: string | null },
  operationId: string,
): Promise<ConfirmImportResult> =>
  inTransaction((tx) =>
    once(tx, actor, operationId, async (): Promise<ConfirmImportResult> => {
      const taken = await tx.importBatch.updateMany({
        where: { id: batch.id, status: 'ready', rowsGood: { gt: 0 } },
        data: { status: 'applying' },
      })
      if (taken.count === 0) return { ok: false, refusal: 'notReady' }
      await startJob(tx, actor, { batchId: batch.id, step: 'apply' })
      await recordChange(tx, actor, {
        action: 'import.confirmed',
        subjectType: 'ImportBatch',
        subjectId: batch.id,
        organisationId: batch.organisationId,
      })
      return { ok: true }
    }),
  )
