import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireYear } from '~/features/quality/require-year.server'
import { yearCaseFile } from '~/features/quality/year-case-file.server'

/** The year's case as scoring reads it: an auditor recomputes it without the portal. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { organisation, year } = await requireYear(request, 'quality:read', params)
  return yearCaseFile(organisation, year)
}
