import type { LoaderFunctionArgs } from '@remix-run/node'
import { assessmentFile } from '~/features/quality/assessment-files.server'
import { requireAssessment } from '~/features/quality/require-assessment.server'

/** A file beside a criterion, or of the answer. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, assessment } = await requireAssessment(request, 'quality:read', params.id)
  return assessmentFile(actor, assessment, params.file)
}
