import { recordRead } from '~/platform/audit/record.server'
import type { Actor } from '~/platform/auth/actor'
import { fileResponse } from '~/platform/csv/file-response.server'
import { db } from '~/platform/db/db.server'
import { readBytes } from '~/platform/files/stored-file.server'
import { thumbnailResponse } from '~/platform/files/thumbnail-response.server'
import type { Certification } from './move-certification.server'

const notFound = () => new Response('not found', { status: 404 })

const photoOf = (visitId: string, fileId: string | undefined) =>
  db.visitPhoto.findUnique({ where: { visitId_fileId: { visitId, fileId: fileId ?? '' } }, include: { file: true } })

/** A photo of a visit, to be saved; its opening is in the journal. */
export async function visitPhoto(
  actor: Actor,
  visit: { id: string; certification: Certification },
  fileId: string | undefined,
): Promise<Response> {
  const photo = await photoOf(visit.id, fileId)
  const bytes = photo && readBytes(photo.file.sha256)
  if (!bytes) throw notFound()
  const { id: subjectId, organisationId } = visit.certification
  await recordRead(actor, {
    action: 'certification.photoRead',
    subjectType: 'Certification',
    subjectId,
    organisationId,
  })
  const response = fileResponse(photo.file.name, photo.file.mediaType, bytes)
  response.headers.set('Content-Security-Policy', "default-src 'none'; sandbox")
  return response
}

/** Its small picture. */
export async function visitThumbnail(visit: { id: string }, fileId: string | undefined): Promise<Response> {
  return thumbnailResponse((await photoOf(visit.id, fileId))?.file.thumbnailHash ?? null)
}
