import type { LoaderFunctionArgs } from '@remix-run/node'
import { documentName } from '~/features/reforms/file-names'
import { requireReform } from '~/features/reforms/reform-asked.read.server'
import { requireActor } from '~/platform/auth/require-actor.server'
import { fileResponse } from '~/platform/csv/file-response.server'

/** The reform of the address as the command takes it. */
export async function loader({ request }: LoaderFunctionArgs) {
  await requireActor(request, 'reform:try')
  const { document, year } = await requireReform(request.url)
  return fileResponse(documentName(year), 'application/json; charset=utf-8', `${JSON.stringify(document, null, 2)}\n`)
}
