import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireScan } from '~/features/acts/open-scan.server'
import { thumbnailResponse } from '~/platform/files/thumbnail-response.server'

/** The small picture of a scan, for those who need no reason to open it. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { file, needsReason } = await requireScan(request, params.id)
  if (needsReason) throw new Response('forbidden', { status: 403 })
  return thumbnailResponse(file.thumbnailHash)
}
