import type { LoaderFunctionArgs } from '@remix-run/node'
import { recordRead } from '~/platform/audit/record.server'
import { may } from '~/platform/auth/actor'
import { requireActor } from '~/platform/auth/require-actor.server'
import { fileResponse } from '~/platform/csv/file-response.server'
import { storedFile } from '~/platform/files/file.read.server'
import { readBytes } from '~/platform/files/stored-file.server'

/**
 * A scan of a signed paper bears the client's name: its organisation may open it, and of the ministry's people those
 * who may open names. Each opening is in the journal.
 */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const file = await storedFile(params.id ?? '')
  const actor = await requireActor(request, 'act:read', { organisationId: file?.organisationId ?? '' })
  if (!file) throw new Response('not found', { status: 404 })
  if (!may(actor, 'client:seeNames', file.organisationId) && !may(actor, 'client:openName'))
    throw new Response('forbidden', { status: 403 })
  const bytes = readBytes(file.sha256)
  if (!bytes) throw new Response('not found', { status: 404 })
  await recordRead(actor, {
    action: 'file.opened',
    subjectType: 'StoredFile',
    subjectId: file.id,
    organisationId: file.organisationId,
  })
  const response = fileResponse(file.name, file.mediaType, bytes)
  response.headers.set('Content-Length', String(file.sizeBytes))
  response.headers.set('Content-Security-Policy', "default-src 'none'; sandbox")
  return response
}
