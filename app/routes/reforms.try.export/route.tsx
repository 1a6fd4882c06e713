import type { LoaderFunctionArgs } from '@remix-run/node'
import { listTried, triedQuery } from '~/features/reforms/list-tried'
import { organisationColumns } from '~/features/reforms/organisation-columns'
import { requireReform } from '~/features/reforms/reform-asked.read.server'
import { tryOnYear } from '~/features/reforms/tried-year.read.server'
import { requireActor } from '~/platform/auth/require-actor.server'
import { csvDownload } from '~/platform/csv/write-csv.server'
import { languageOf } from '~/platform/i18n/preferences.server'
import { textsOf } from '~/platform/i18n/texts'

/** The organisations that the page shows, as a file. */
export async function loader({ request }: LoaderFunctionArgs) {
  await requireActor(request, 'reform:try')
  const { t } = textsOf(await languageOf(request))
  const { reform, year } = await requireReform(request.url)
  const tried = await tryOnYear(reform, year)
  const { rows } = listTried({ ...triedQuery(request.url), page: 1, size: 100_000 }, tried.rows)
  return csvDownload(`${t('reforms.exportName')}-${year}.csv`, organisationColumns(t), rows)
}
