import type { LoaderFunctionArgs } from '@remix-run/node'
import { invitationFile } from '~/features/commission/commission-files.server'
import { requireActor } from '~/platform/auth/require-actor.server'

/** The invitation of a member as PDF. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'commission:read')
  return invitationFile(actor, params.id ?? '', params.attendance ?? '')
}
