import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireVisit } from '~/features/certification/require-certification.server'
import { visitPhoto } from '~/features/certification/visit-photo.server'

/** A photo of a visit, to be saved. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, visit } = await requireVisit(request, 'certification:read', params.id)
  return visitPhoto(actor, visit, params.file)
}
