import { recordRead } from '~/platform/audit/record.server'
import type { Actor } from '~/platform/auth/actor'
import { fileResponse } from '~/platform/csv/file-response.server'
import type { DossierPaper } from '~/platform/db/generated/client'
import { storedFile } from '~/platform/files/file.read.server'
import { readBytes } from '~/platform/files/stored-file.server'
import { thumbnailResponse } from '~/platform/files/thumbnail-response.server'

const notFound = () => new Response('not found', { status: 404 })

/** The file of a paper, to be saved; its opening is in the journal before it is sent. */
export async function dossierFile(actor: Actor, paper: DossierPaper): Promise<Response> {
  const file = await storedFile(paper.fileId ?? '')
  const bytes = file && readBytes(file.sha256)
  if (!bytes) throw notFound()
  await recordRead(actor, {
    action: 'dossier.fileRead',
    subjectType: 'DossierPaper',
    subjectId: paper.id,
    organisationId: paper.organisationId,
  })
  const response = fileResponse(file.name, file.mediaType, bytes)
  response.headers.set('Content-Length', String(file.sizeBytes))
  response.headers.set('Content-Security-Policy', "default-src 'none'; sandbox")
  return response
}

/** The small picture of its first page. */
export async function dossierThumbnail(paper: DossierPaper): Promise<Response> {
  const file = await storedFile(paper.fileId ?? '')
  return thumbnailResponse(file?.thumbnailHash ?? null)
}
