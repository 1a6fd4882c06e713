import type { LoaderFunctionArgs } from '@remix-run/node'
import { askedDay, askedView } from '~/features/public-register/centre-query'
import { extractResponse } from '~/features/public-register/extract-response.server'
import { gatherRegisterExtract } from '~/features/public-register/gather-extract.read.server'
import { today } from '~/platform/clock.server'

/** @public A verified extract of the whole register as of a day, in one of its two views (38-мпр). */
export async function loader({ request }: LoaderFunctionArgs) {
  const on = askedDay(request.url, await today())
  const facts = await gatherRegisterExtract(askedView(request.url), on)
  return extractResponse(facts, null, `выписка-реестр-${on}.pdf`)
}
