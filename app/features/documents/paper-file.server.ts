import { recordRead } from '~/platform/audit/record.server'
import type { Actor } from '~/platform/auth/actor'
import { fileResponse } from '~/platform/csv/file-response.server'
import { db } from '~/platform/db/db.server'
import type { Paper } from '~/platform/db/generated/client'
import { readBytes } from '~/platform/files/stored-file.server'
import { makeFiles, pdfMediaType } from './make-files.server'
import { draftFiles } from './paper-text.server'
import { isRegistered } from './states'

const notFound = () => new Response('not found', { status: 404 })

/** A file of a registered paper: made now where a crash has left it unmade. Its opening is in the journal. */
export async function paperFile(actor: Actor, paper: Paper, what: string | undefined): Promise<Response> {
  const fileId = await fileIdOf(paper, what)
  if (!fileId) throw notFound()
  const file = await db.storedFile.findUniqueOrThrow({ where: { id: fileId } })
  const bytes = readBytes(file.sha256)
  if (!bytes) throw notFound()
  await recordRead(actor, {
    action: 'paper.fileRead',
    subjectType: 'Paper',
    subjectId: paper.id,
    organisationId: paper.organisationId,
  })
  const response = fileResponse(file.name, file.mediaType, bytes)
  response.headers.set('Content-Length', String(file.sizeBytes))
  response.headers.set('Content-Security-Policy', "default-src 'none'; sandbox")
  return response
}

async function fileIdOf(paper: Paper, what: string | undefined): Promise<string | null> {
  if (what === 'scan') return paper.scanFileId
  if (!paper.templateHash) return null
  const files = await makeFiles(paper.id)
  return what === 'pdf' ? files.pdfFileId : what === 'docx' ? files.docxFileId : null
}

/** The PDF of a paper that is not signed yet, marked as a draft. */
export async function draftResponse(actor: Actor, paper: Paper): Promise<Response> {
  if (paper.direction === 'incoming' || isRegistered(paper.status)) throw notFound()
  const { pdf } = await draftFiles(actor, paper)
  return fileResponse('проект.pdf', pdfMediaType, Buffer.from(pdf))
}
