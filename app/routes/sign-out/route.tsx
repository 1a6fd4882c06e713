import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { endSession } from '~/platform/auth/session.server'

/** @public Ends the session of this browser, whosever it is. */
export async function action({ request }: ActionFunctionArgs) {
  return redirect('/sign-in', { headers: { 'Set-Cookie': await endSession(request) } })
}

export const loader = () => redirect('/work')
