import type { Actor } from '~/platform/auth/actor'
import { requireActor } from '~/platform/auth/require-actor.server'
import { batchScope } from './batch.read.server'
import { importKindsOf, importPermission, isImportKind, type ImportKindName } from './kinds'

const notFound = () => new Response('not found', { status: 404 })

/**
 * Who asks for a batch, and may they: another organisation's and an unknown one are both a 404. An organisation's file
 * names its people, so that the ministry's people meet their own files of the whole region alone.
 */
export async function requireBatch(request: Request, params: { batchId?: string }) {
  const batch = await batchScope(params.batchId ?? '')
  const permission = batch ? importPermission[batch.kind] : 'work:see'
  const actor = await requireActor(request, permission, { organisationId: batch?.organisationId })
  if (!batch || batch.organisationId !== actor.organisationId) throw notFound()
  return { actor, batch }
}

/** Who loads a kind of file, acts apart: they are loaded into a month. */
export async function requireImportKind(
  request: Request,
  params: { kind?: string },
): Promise<{ actor: Actor; kind: Exclude<ImportKindName, 'acts'> }> {
  const { kind } = params
  const actor = await requireActor(request, isImportKind(kind) ? importPermission[kind] : 'work:see')
  if (!isImportKind(kind) || kind === 'acts') throw notFound()
  return { actor, kind }
}

/** Who may load anything at all. */
export async function requireLoader(request: Request): Promise<Actor> {
  const actor = await requireActor(request, 'work:see')
  if (importKindsOf(actor).length === 0) throw new Response('forbidden', { status: 403 })
  return actor
}
