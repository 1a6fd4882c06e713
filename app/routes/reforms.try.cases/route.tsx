import { Readable } from 'node:stream'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { casesName } from '~/features/reforms/file-names'
import { reformAsked } from '~/features/reforms/reform-asked.read.server'
import { caseLines } from '~/features/reforms/tried-cases.read.server'
import { requireActor } from '~/platform/auth/require-actor.server'
import { fileResponse } from '~/platform/csv/file-response.server'

/** The cases of the year on which a reform is tried, as the command takes them. */
export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'reform:try')
  const { year } = await reformAsked(request.url)
  const lines = Readable.from(await caseLines(actor, year), { objectMode: false })
  return fileResponse(
    casesName(year),
    'application/x-ndjson; charset=utf-8',
    Readable.toWeb(lines) as ReadableStream<Uint8Array>,
  )
}
