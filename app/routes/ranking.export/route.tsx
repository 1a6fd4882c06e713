import type { LoaderFunctionArgs } from '@remix-run/node'
import { rankingColumns } from '~/features/ranking/ranking-columns'
import { rankingFor } from '~/features/ranking/ranking-of-year.read.server'
import { yearAsked } from '~/features/ranking/ranking-query'
import { requireActor } from '~/platform/auth/require-actor.server'
import { today } from '~/platform/clock.server'
import { csvDownload } from '~/platform/csv/write-csv.server'
import { languageOf } from '~/platform/i18n/preferences.server'
import { textsOf } from '~/platform/i18n/texts'

/** The ranking of a year as a file; of this year where none is named. */
export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'ranking:read')
  const { t } = textsOf(await languageOf(request))
  const year = yearAsked(request.url) ?? Number((await today()).slice(0, 4))
  return csvDownload(`${t('ranking.file', { year })}.csv`, rankingColumns(t), await rankingFor(actor, year))
}
