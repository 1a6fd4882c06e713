import type { LoaderFunctionArgs } from '@remix-run/node'
import { actColumns } from '~/features/acts/act-file'
import { actList, actListQuery } from '~/features/acts/act-list.read.server'
import { requireActor } from '~/platform/auth/require-actor.server'
import { sheetDownload } from '~/platform/csv/sheet-file.server'
import { csvDownload } from '~/platform/csv/write-csv.server'
import { languageOf } from '~/platform/i18n/preferences.server'
import { textsOf } from '~/platform/i18n/texts'
import { listQuery } from '~/platform/lists/list-query'

/** The whole list, as it is narrowed and sorted on its page. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'act:read')
  const { t } = textsOf(await languageOf(request))
  const list = await actList(actor, { ...listQuery(request.url, actListQuery), page: 1, size: 1_000_000 })
  const format = params.format === 'xlsx' ? 'xlsx' : 'csv'
  const download = format === 'xlsx' ? sheetDownload : csvDownload
  return download(t('acts.list.file', { format }), actColumns(t), list.rows)
}
