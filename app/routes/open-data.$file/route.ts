import type { LoaderFunctionArgs } from '@remix-run/node'
import { askedDay } from '~/features/public-register/centre-query'
import { openFile } from '~/features/public-register/open-data-files.server'
import { today } from '~/platform/clock.server'

/** @public A file of the open data; `?on=` asks for the register of a past day. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const file = await openFile(request, params.file ?? '', askedDay(request.url, await today()))
  if (!file) throw new Response('not found', { status: 404 })
  return file
}
