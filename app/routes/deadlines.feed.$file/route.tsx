import type { LoaderFunctionArgs } from '@remix-run/node'
import { personOfLink } from '~/features/deadlines/calendar-link.server'
import { feedOf } from '~/features/deadlines/feed.server'
import { languageOf } from '~/platform/i18n/preferences.server'

/** @public a calendar program has no session: the private link itself says whose terms these are */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const token = /^([\w-]{20,60})\.ics$/.exec(params.file ?? '')?.[1]
  const actor = token ? await personOfLink(token) : null
  if (!actor) throw new Response('not found', { status: 404 })
  const body = await feedOf(actor, new URL(request.url).origin, await languageOf(request))
  return new Response(body, {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8', 'Cache-Control': 'private, no-store' },
  })
}
