import type { LoaderFunctionArgs } from '@remix-run/node'
import { figureFile } from '~/features/certification-figures/figure-files.server'
import { requireActor } from '~/platform/auth/require-actor.server'
import { languageOf } from '~/platform/i18n/preferences.server'

/** What a picture of the dashboard is drawn from, as a file. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireActor(request, 'certification:read', { organisationId: null })
  const file = await figureFile(params.figure, await languageOf(request))
  if (!file) throw new Response('not found', { status: 404 })
  return file
}
