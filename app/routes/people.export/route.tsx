import type { LoaderFunctionArgs } from '@remix-run/node'
import { peopleColumns } from '~/features/people/people-file'
import { listPeople, peopleList } from '~/features/people/people.read.server'
import { requireActor } from '~/platform/auth/require-actor.server'
import { csvDownload } from '~/platform/csv/write-csv.server'
import { languageOf } from '~/platform/i18n/preferences.server'
import { textsOf } from '~/platform/i18n/texts'
import { listQuery } from '~/platform/lists/list-query'

/** A region has some hundreds of people; a file holds them all. */
const everybody = 100_000

export async function loader({ request }: LoaderFunctionArgs) {
  await requireActor(request, 'user:read')
  const { t } = textsOf(await languageOf(request))
  const list = await listPeople({ ...listQuery(request.url, peopleList), page: 1, size: everybody })
  return csvDownload(`${t('people.csv.file')}.csv`, peopleColumns(t), list.rows)
}
