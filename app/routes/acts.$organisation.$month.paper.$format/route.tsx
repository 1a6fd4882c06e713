import type { LoaderFunctionArgs } from '@remix-run/node'
import { recordNames } from '~/features/acts/month-page.read.server'
import { requireActMonth } from '~/features/acts/require-act-month.server'
import { actPaper } from '~/features/documents/act-paper.server'

/** The form F-12 of a month as a file: unregistered, with names for the organisation's own people alone. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, organisation, month } = await requireActMonth(request, 'act:read', params)
  const contractCode = new URL(request.url).searchParams.get('client')
  const file = await actPaper(actor, organisation.id, { month, contractCode, format: params.format })
  await recordNames(actor, organisation.id, month)
  return file
}
