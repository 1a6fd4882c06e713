import { recordRead } from '~/platform/audit/record.server'
import { may, type Actor } from '~/platform/auth/actor'
import { requireActor } from '~/platform/auth/require-actor.server'
import { fileResponse } from '~/platform/csv/file-response.server'
import { storedFile } from '~/platform/files/file.read.server'
import { readBytes } from '~/platform/files/stored-file.server'

type Scan = NonNullable<Awaited<ReturnType<typeof storedFile>>>

const notFound = () => new Response('not found', { status: 404 })

/**
 * A scan of a signed paper bears the client's name: its organisation may open it, and of the ministry's people those
 * who may open names, for a stated reason.
 */
export async function requireScan(
  request: Request,
  fileId: string | undefined,
): Promise<{ actor: Actor; file: Scan; needsReason: boolean }> {
  const file = await storedFile(fileId ?? '')
  const actor = await requireActor(request, 'act:read', { organisationId: file?.organisationId ?? '' })
  if (!file) throw notFound()
  const isOwn = may(actor, 'client:seeNames', file.organisationId)
  if (!isOwn && !may(actor, 'client:openName')) throw new Response('forbidden', { status: 403 })
  return { actor, file, needsReason: !isOwn }
}

/** The scan itself; its opening is in the journal, with the reason, before it is sent. */
export async function scanResponse(actor: Actor, file: Scan, reason: string | null): Promise<Response> {
  const bytes = readBytes(file.sha256)
  if (!bytes) throw notFound()
  await recordRead(actor, {
    action: 'file.opened',
    subjectType: 'StoredFile',
    subjectId: file.id,
    organisationId: file.organisationId,
    reason,
  })
  const response = fileResponse(file.name, file.mediaType, bytes)
  response.headers.set('Content-Length', String(file.sizeBytes))
  response.headers.set('Content-Security-Policy', "default-src 'none'; sandbox")
  return response
}
