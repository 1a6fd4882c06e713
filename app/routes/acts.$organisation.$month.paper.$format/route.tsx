import type { LoaderFunctionArgs } from '@remix-run/node'
import { recordNames } from '~/features/acts/month-page.read.server'
import { requireActMonth } from '~/features/acts/require-act-month.server'
import { actPaper } from '~/features/documents/act-paper.server'
import { paths } from '~/paths'
import { redirectWith } from '~/platform/http/flash.server'
import { languageOf } from '~/platform/i18n/preferences.server'
import { textsOf } from '~/platform/i18n/texts'

/** The form F-12 of a month as a file: unregistered, with names for the organisation's own people alone. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, organisation, month } = await requireActMonth(request, 'act:read', params)
  const contractCode = new URL(request.url).searchParams.get('client')
  const file = await actPaper(actor, organisation.id, { month, contractCode, format: params.format })
  if (typeof file === 'string') {
    const { t } = textsOf(await languageOf(request))
    return redirectWith(paths.act(organisation.code, month), t(`papers.notReady.${file}`))
  }
  await recordNames(actor, organisation.id, month)
  return file
}
