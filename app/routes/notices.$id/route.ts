import { redirect, type LoaderFunctionArgs } from '@remix-run/node'
import { readNotice } from '~/features/notices/read-notice.server'
import { requireActor } from '~/platform/auth/require-actor.server'

/** Leads to what a notice tells of, and marks it as read. Another person's notice is not there. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'work:see')
  const to = await readNotice(actor, params.id ?? '')
  if (to === null) throw new Response('not found', { status: 404 })
  return redirect(to)
}
