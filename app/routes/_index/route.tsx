import { redirect, type LoaderFunctionArgs } from '@remix-run/node'
import { paths } from '~/paths'
import { currentActor } from '~/platform/auth/require-actor.server'

/** @public The first page is one's work; a stranger's is the register of centres. */
export async function loader({ request }: LoaderFunctionArgs) {
  return redirect((await currentActor(request)) ? paths.work : paths.publicCentres)
}
