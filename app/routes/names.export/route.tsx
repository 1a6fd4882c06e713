import type { LoaderFunctionArgs } from '@remix-run/node'
import { nameFileColumns } from '~/features/documents/names/name-columns'
import { listNames, nameList } from '~/features/documents/names/names.read.server'
import { requireActor } from '~/platform/auth/require-actor.server'
import { csvDownload } from '~/platform/csv/write-csv.server'
import { languageOf } from '~/platform/i18n/preferences.server'
import { textsOf } from '~/platform/i18n/texts'
import { listQuery } from '~/platform/lists/list-query'

/** A region has some hundreds of names; a file holds them all. */
const everybody = 100_000

export async function loader({ request }: LoaderFunctionArgs) {
  await requireActor(request, 'template:edit')
  const { t } = textsOf(await languageOf(request))
  const list = await listNames({ ...listQuery(request.url, nameList), page: 1, size: everybody })
  return csvDownload(`${t('names.file')}.csv`, nameFileColumns(t), list.rows)
}
