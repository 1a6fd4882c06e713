import { rm } from 'node:fs/promises'
import type { Actor } from '~/platform/auth/actor'
import { receiveUpload } from '~/platform/files/receive-upload.server'
import { beginImport, type BeginImportInput } from './begin-import.server'
import { importFolder } from './import-files.server'
import { maxUploadBytes } from './kinds'

export type UploadRefusal = 'noFile' | 'tooLarge' | 'cutOff' | 'notMultipart'

/** Takes the file of an upload form and begins its batch. */
export async function receiveImport(
  request: Request,
  actor: Actor,
  scope: Omit<BeginImportInput, 'file'>,
): Promise<{ ok: true; batchId: string } | { ok: false; refusal: UploadRefusal }> {
  const upload = await receiveUpload(request, { maxBytes: maxUploadBytes, folder: importFolder() })
  if (!upload.ok) return upload
  try {
    return { ok: true, ...(await beginImport(actor, { ...scope, file: upload.file })) }
  } finally {
    await rm(upload.file.path, { force: true })
  }
}
