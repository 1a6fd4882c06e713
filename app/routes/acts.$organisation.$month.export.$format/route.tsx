import type { LoaderFunctionArgs } from '@remix-run/node'
import { clientColumns } from '~/features/acts/act-file'
import { askedVersion } from '~/features/acts/asked-version'
import { monthClients } from '~/features/acts/month-page.read.server'
import { clientFilters, clientSorts } from '~/features/acts/list-clients'
import { requireActMonth } from '~/features/acts/require-act-month.server'
import { sheetDownload } from '~/platform/csv/sheet-file.server'
import { csvDownload } from '~/platform/csv/write-csv.server'
import { languageOf } from '~/platform/i18n/preferences.server'
import { textsOf } from '~/platform/i18n/texts'
import { listQuery } from '~/platform/lists/list-query'

/** The clients of the month, as they are narrowed and sorted on its page. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, organisation, month } = await requireActMonth(request, 'act:read', params)
  const language = await languageOf(request)
  const { t } = textsOf(language)
  const number = askedVersion(request.url)
  if (number === null) throw new Response('not found', { status: 404 })
  const query = listQuery(request.url, { sorts: clientSorts, filters: clientFilters })
  const clients = await monthClients(actor, organisation, { month, number, query })
  if (!clients) throw new Response('not found', { status: 404 })
  const format = params.format === 'xlsx' ? 'xlsx' : 'csv'
  const download = format === 'xlsx' ? sheetDownload : csvDownload
  const name = t('acts.list.monthFile', { organisation: organisation.code, month, format })
  return download(name, clientColumns(t, language), clients)
}
