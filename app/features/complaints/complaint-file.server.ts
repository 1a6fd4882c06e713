import { recordRead } from '~/platform/audit/record.server'
import type { Actor } from '~/platform/auth/actor'
import { fileResponse } from '~/platform/csv/file-response.server'
import { db } from '~/platform/db/db.server'
import type { Complaint } from '~/platform/db/generated/client'
import { readBytes } from '~/platform/files/stored-file.server'

/** A file of a complaint, to be saved: it may name the applicant, so that its opening is in the journal. */
export async function complaintFile(actor: Actor, complaint: Complaint, id: string | undefined): Promise<Response> {
  const row = await db.complaintFile.findFirst({
    where: { id: id ?? '', complaintId: complaint.id },
    include: { file: true },
  })
  const bytes = row && readBytes(row.file.sha256)
  if (!bytes) throw new Response('not found', { status: 404 })
  await recordRead(actor, {
    ...{ action: 'complaint.fileRead', subjectType: 'Complaint', subjectId: complaint.id },
    organisationId: complaint.organisationId,
  })
  const response = fileResponse(row.file.name, row.file.mediaType, bytes)
  response.headers.set('Content-Security-Policy', "default-src 'none'; sandbox")
  return response
}
