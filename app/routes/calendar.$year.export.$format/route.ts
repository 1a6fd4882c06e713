import type { LoaderFunctionArgs } from '@remix-run/node'
import { yearFile } from '~/features/calendar/year-file.server'
import { readYear } from '~/features/calendar/year-draft'
import { requireActor } from '~/platform/auth/require-actor.server'
import { languageOf } from '~/platform/i18n/preferences.server'

/** A year as a file: XML that any portal of this kind reads back, or a table of its days. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireActor(request, 'work:see')
  const year = readYear(params.year)
  const { format } = params
  const file =
    year && (format === 'xml' || format === 'csv') ? await yearFile(year, format, await languageOf(request)) : null
  if (!file) throw new Response('not found', { status: 404 })
  return file
}
