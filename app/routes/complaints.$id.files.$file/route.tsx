import type { LoaderFunctionArgs } from '@remix-run/node'
import { complaintFile } from '~/features/complaints/complaint-file.server'
import { requireComplaint } from '~/features/complaints/require-complaint.server'

/** A file of a complaint, for those who keep complaints: it may name the applicant. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, complaint } = await requireComplaint(request, 'complaint:keep', params.id)
  return complaintFile(actor, complaint, params.file)
}
