import type { LoaderFunctionArgs } from '@remix-run/node'
import { reportFile } from '~/features/quality/assessment-files.server'
import { requireAssessment } from '~/features/quality/require-assessment.server'

/** The report of a confirmed assessment, as PDF or DOCX. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, assessment } = await requireAssessment(request, 'quality:read', params.id)
  return reportFile(actor, assessment, params.format)
}
