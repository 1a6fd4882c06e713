import { recordChange } from '~/platform/audit/record.server'
import { may } from '~/platform/auth/actor'
import { loadActor } from '~/platform/auth/require-actor.server'
import { now, today } from '~/platform/clock.server'
import { db, inTransaction } from '~/platform/db/db.server'
import type { JobControl } from '~/platform/jobs/handlers.server'
import { applyAct } from './act/apply-act.server'
import { applyRows } from './apply-rows.server'
import { failBatch, forgetRows, keepBatch, loadBatch, type LoadedBatch } from './batch-store.server'
import { removeImportFile } from './import-files.server'
import type { ImportContext } from './import-reader'
import { importPermission } from './kinds'
import { readFile } from './read-file.server'
import { Cancelled } from './ticker'

export interface ImportJob {
  batchId: string
  step: 'read' | 'apply'
  /** Who asked for it. */
  actorId: string
}

/** Does one step of a batch, on behalf of the person who asked for it and with what they may now. */
export async function runImport({ batchId, step, actorId }: ImportJob, control: JobControl): Promise<void> {
  const batch = await loadBatch(batchId)
  if (batch.status !== (step === 'read' ? 'reading' : 'applying')) return
  const actor = await loadActor(actorId)
  if (!actor || !may(actor, importPermission[batch.kind], batch.organisationId))
    return failBatch(batchId, { code: 'notAllowed' }, actor)
  const { organisationId, month } = batch
  const context: ImportContext = { actor, batchId, organisationId, month, today: await today() }
  try {
    if (step === 'read') await readFile(batch, context, control)
    else await applyBatch(batch, context, control)
  } catch (error) {
    if (!(error instanceof Cancelled)) throw error
    await endBatch(batch, context, 'cancelled')
  }
}

async function applyBatch(batch: LoadedBatch, context: ImportContext, control: JobControl): Promise<void> {
  const refusal =
    batch.kind === 'acts' ? await applyAct(batch, context, control) : await applyRows(batch, context, control)
  if (refusal) {
    await keepBatch(batch)
    return failBatch(batch.id, { code: refusal }, context.actor)
  }
  await control.progress(batch.rowsApplied, batch.rowsApplied)
  await endBatch(batch, context, 'applied')
}

/** Closes a batch: the journal says what came of it, and the rows that are in place now wait no longer. */
async function endBatch(batch: LoadedBatch, { actor }: ImportContext, status: 'applied' | 'cancelled'): Promise<void> {
  const { id, organisationId, rowsRead, rowsGood, rowsBad, rowsApplied, summary } = batch
  await inTransaction(async (tx) => {
    await tx.importBatch.update({
      where: { id },
      data: {
        status,
        rowsRead,
        rowsGood,
        rowsBad,
        rowsApplied,
        summaryJson: JSON.stringify(summary),
        finishedAt: now(),
      },
    })
    await recordChange(tx, actor, {
      action: status === 'applied' ? 'import.applied' : 'import.cancelled',
      subjectType: 'ImportBatch',
      subjectId: id,
      organisationId,
      details: { kind: batch.kind, applied: rowsApplied, unchanged: summary.unchangedCount, bad: rowsBad },
    })
  })
  await forgetRows(id, status === 'applied' ? { isGood: true } : {})
  await removeImportFile(id)
}

/** Rows that wait for a month, to be applied or to be looked at, hold people's data for nothing. */
export async function dropForgottenRows(): Promise<void> {
  const old = await db.importBatch.findMany({
    where: {
      status: { notIn: ['reading', 'applying'] },
      createdAt: { lt: new Date(Date.now() - 30 * 86_400_000) },
      rows: { some: {} },
    },
    select: { id: true },
  })
  for (const { id } of old) {
    await db.importBatch.updateMany({
      where: { id, status: 'ready' },
      data: { status: 'cancelled', finishedAt: now() },
    })
    await forgetRows(id)
    await removeImportFile(id)
  }
}
