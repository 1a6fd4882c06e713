import type { LoaderFunctionArgs } from '@remix-run/node'
import { draftResponse } from '~/features/documents/paper-file.server'
import { requirePaper } from '~/features/documents/require-paper.server'

/** A paper that is not signed yet, marked as a draft on every page. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, paper } = await requirePaper(request, 'order:read', params.id, 'any')
  return draftResponse(actor, paper)
}
