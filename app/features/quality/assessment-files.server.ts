import { recordRead } from '~/platform/audit/record.server'
import type { Actor } from '~/platform/auth/actor'
import { fileResponse } from '~/platform/csv/file-response.server'
import { db } from '~/platform/db/db.server'
import { storedFile } from '~/platform/files/file.read.server'
import { readBytes } from '~/platform/files/stored-file.server'
import { paperFile } from '../documents/paper-file.server'
import type { Assessment } from './move-assessment.server'

const notFound = () => new Response('not found', { status: 404 })

/** The report (справка) of a confirmed assessment, as PDF or DOCX. */
export async function reportFile(actor: Actor, assessment: Assessment, format: string | undefined): Promise<Response> {
  const paper = await db.paper.findUnique({ where: { id: assessment.paperId ?? '' } })
  if (!paper || (format !== 'pdf' && format !== 'docx')) throw notFound()
  return paperFile(actor, paper, format)
}

/** A file beside a criterion, or of the answer; the organisation's people meet them when it is confirmed. */
export async function assessmentFile(
  actor: Actor,
  assessment: Assessment,
  fileId: string | undefined,
): Promise<Response> {
  const known = [...assessment.evidence.map(({ file }) => file.id), assessment.answerFileId]
  const isOpen = actor.organisationId === null || assessment.status === 'confirmed'
  const file = isOpen && known.includes(fileId ?? '') ? await storedFile(fileId!) : null
  const bytes = file && readBytes(file.sha256)
  if (!bytes) throw notFound()
  await recordRead(actor, {
    action: 'quality.fileRead',
    subjectType: 'QualityAssessment',
    subjectId: assessment.id,
    organisationId: assessment.organisationId,
  })
  const response = fileResponse(file.name, file.mediaType, bytes)
  response.headers.set('Content-Length', String(file.sizeBytes))
  response.headers.set('Content-Security-Policy', "default-src 'none'; sandbox")
  return response
}
