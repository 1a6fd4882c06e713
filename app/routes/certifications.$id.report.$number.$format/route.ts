import type { LoaderFunctionArgs } from '@remix-run/node'
import { reportFile } from '~/features/certification/paper-files.server'
import { requireCertification } from '~/features/certification/require-certification.server'

/** A signed report as a file. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, certification } = await requireCertification(request, 'certification:read', params.id)
  return reportFile(actor, certification.id, Number(params.number), params.format)
}
