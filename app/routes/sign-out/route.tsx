import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { paths } from '~/paths'
import { endSession } from '~/platform/auth/session.server'

/** @public Ends the session of this browser, whosever it is. */
export async function action({ request }: ActionFunctionArgs) {
  return redirect(paths.signIn, { headers: { 'Set-Cookie': await endSession(request) } })
}

/** @public There is nothing to see here. */
export const loader = () => redirect(paths.work)
