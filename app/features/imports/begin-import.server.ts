import { randomUUID } from 'node:crypto'
import { rename, rm } from 'node:fs/promises'
import { recordChange } from '~/platform/audit/record.server'
import type { Actor } from '~/platform/auth/actor'
import { inTransaction, type Tx } from '~/platform/db/db.server'
import type { ReceivedFile } from '~/platform/files/receive-upload.server'
import { importFile } from './import-files.server'
import { importJob, importJobKey } from './import-job.server'
import type { ImportKindName } from './kinds'
import type { ImportJob } from './run-import.server'
import { emptySummary } from './summary'

export interface BeginImportInput {
  kind: ImportKindName
  /** Null for a file of the whole region. */
  organisationId: string | null
  /** For acts. */
  month: string | null
  file: ReceivedFile
}

/**
 * Takes an uploaded file: it is read in the background, and nothing is stored in its place until a person has seen the
 * preview. The very same file that is being read or waits to be applied is not taken twice: its batch is answered.
 */
export async function beginImport(actor: Actor, input: BeginImportInput): Promise<{ batchId: string }> {
  const { kind, organisationId, month, file } = input
  const id = randomUUID()
  await rename(file.path, importFile(id))
  try {
    const batchId = await inTransaction(async (tx) => {
      const same = { kind, organisationId, month, fileHash: file.sha256, createdById: actor.userId }
      const waiting = await tx.importBatch.findFirst({
        where: { ...same, status: { in: ['reading', 'ready', 'applying'] } },
        select: { id: true },
      })
      if (waiting) return waiting.id
      const sameAs = await appliedBefore(tx, input)
      await tx.importBatch.create({
        data: {
          ...same,
          id,
          fileName: file.name,
          status: 'reading',
          summaryJson: JSON.stringify({ ...emptySummary, sizeBytes: file.sizeBytes, sameAs }),
        },
      })
      await startJob(tx, actor, { batchId: id, step: 'read' })
      await recordChange(tx, actor, {
        action: 'import.uploaded',
        subjectType: 'ImportBatch',
        subjectId: id,
        organisationId,
        details: { kind, month, sizeBytes: file.sizeBytes, sha256: file.sha256 },
      })
      return id
    })
    if (batchId !== id) await rm(importFile(id), { force: true })
    return { batchId }
  } catch (error) {
    await rm(importFile(id), { force: true })
    throw error
  }
}

async function appliedBefore(tx: Tx, { kind, organisationId, month, file }: BeginImportInput) {
  const before = await tx.importBatch.findFirst({
    where: { kind, organisationId, month, fileHash: file.sha256, status: 'applied' },
    orderBy: { finishedAt: 'desc' },
    select: { id: true, finishedAt: true },
  })
  return before?.finishedAt ? { batchId: before.id, at: before.finishedAt.toISOString() } : null
}

export async function startJob(tx: Tx, actor: Actor, job: Pick<ImportJob, 'batchId' | 'step'>): Promise<void> {
  await tx.job.create({
    data: {
      kind: importJob,
      dedupeKey: importJobKey(job),
      payloadJson: JSON.stringify({ ...job, actorId: actor.userId } satisfies ImportJob),
      createdById: actor.userId,
    },
  })
}
