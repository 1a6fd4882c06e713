import { createHash, randomUUID } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beginImport } from '../../app/features/imports/begin-import.server'
import { confirmImport } from '../../app/features/imports/confirm-import.server'
import { importFolder } from '../../app/features/imports/import-files.server'
import type { ImportKindName } from '../../app/features/imports/kinds'
import type { Actor } from '../../app/platform/auth/actor'
import { db } from '../../app/platform/db/db.server'
import { runNextJob } from '../../app/platform/jobs/run.server'

/** A file as an upload leaves it. */
export function receivedFile(content: string | Buffer, name = 'файл.csv') {
  mkdirSync(importFolder(), { recursive: true })
  const path = join(importFolder(), `${randomUUID()}.part`)
  writeFileSync(path, content)
  const sha256 = createHash('sha256').update(content).digest('hex')
  return { path, name, mediaType: 'text/csv', sizeBytes: Buffer.byteLength(content), sha256 }
}

/** Uploads a file and lets the worker's process read it; gives the batch as it is then. */
export async function previewOf(
  actor: Actor,
  kind: ImportKindName,
  content: string | Buffer,
  scope: { organisationId?: string | null; month?: string | null } = {},
) {
  const { organisationId = actor.organisationId, month = null } = scope
  const { batchId } = await beginImport(actor, { kind, organisationId, month, file: receivedFile(content) })
  while (await runNextJob());
  return batchOf(batchId)
}

/** Confirms a batch and lets the worker put it into place. */
export async function appliedOf(actor: Actor, batch: { id: string; organisationId: string | null }) {
  const confirmed = await confirmImport(actor, batch, randomUUID())
  if (!confirmed.ok) throw new Error(confirmed.refusal)
  while (await runNextJob());
  return batchOf(batch.id)
}

export async function batchOf(id: string) {
  const { summaryJson, ...batch } = await db.importBatch.findUniqueOrThrow({ where: { id } })
  const bad = await db.importRow.findMany({ where: { batchId: id, isGood: false }, orderBy: { rowNumber: 'asc' } })
  return {
    ...batch,
    summary: JSON.parse(summaryJson) as Record<string, unknown>,
    problems: bad.map((row) => [
      row.rowNumber,
      ...(JSON.parse(row.problemsJson) as { code: string }[]).map(({ code }) => code),
    ]),
  }
}
