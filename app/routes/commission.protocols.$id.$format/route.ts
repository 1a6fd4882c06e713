import type { LoaderFunctionArgs } from '@remix-run/node'
import { protocolFile } from '~/features/commission/commission-files.server'
import { requireActor } from '~/platform/auth/require-actor.server'

/** A protocol as a file, or its signed copy. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'commission:read')
  return protocolFile(actor, params.id ?? '', params.format)
}
