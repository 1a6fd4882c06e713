import type { LoaderFunctionArgs } from '@remix-run/node'
import { askedDay } from '~/features/public-register/centre-query'
import { extractResponse } from '~/features/public-register/extract-response.server'
import { gatherCentreExtract } from '~/features/public-register/gather-extract.read.server'
import { readNumber } from '~/features/public-register/read-number'
import { today } from '~/platform/clock.server'

/** @public A verified extract of one centre's entry as of a day. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const number = readNumber(params.number)
  const on = askedDay(request.url, await today())
  const gathered = number === null ? null : await gatherCentreExtract(number, on)
  if (!gathered) throw new Response('not found', { status: 404 })
  return extractResponse(gathered.facts, gathered.centreId, `выписка-центр-${number}-${on}.pdf`)
}
