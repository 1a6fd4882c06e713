import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireVisit } from '~/features/certification/require-certification.server'
import { visitThumbnail } from '~/features/certification/visit-photo.server'

/** The small picture of a photo. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { visit } = await requireVisit(request, 'certification:read', params.id)
  return visitThumbnail(visit, params.file)
}
