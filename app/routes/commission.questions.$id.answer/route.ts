import type { LoaderFunctionArgs } from '@remix-run/node'
import { answerFile } from '~/features/commission/commission-files.server'
import { requireActor } from '~/platform/auth/require-actor.server'

/** The file that came with the organisation's answer. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'commission:read')
  return answerFile(actor, params.id ?? '')
}
