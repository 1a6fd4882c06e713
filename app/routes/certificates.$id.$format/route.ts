import type { LoaderFunctionArgs } from '@remix-run/node'
import { certificateFile } from '~/features/certification/paper-files.server'
import { requireCertificate } from '~/features/certification/require-certification.server'

/** A certificate as a file. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, certificate } = await requireCertificate(request, 'certification:read', params.id)
  return certificateFile(actor, certificate, params.format)
}
