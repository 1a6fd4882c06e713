import type { LoaderFunctionArgs } from '@remix-run/node'
import { caseResponse } from '~/features/commission/commission-files.server'
import { requireActor } from '~/platform/auth/require-actor.server'

/** The case file of a question as one PDF. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'commission:read')
  return caseResponse(actor, params.id ?? '')
}
