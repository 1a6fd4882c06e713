import type { LoaderFunctionArgs } from '@remix-run/node'
import { listSettlements, settlementQuery, type SettlementRow } from '~/features/subsidies/settlement-list.read.server'
import { requireActor } from '~/platform/auth/require-actor.server'
import { today } from '~/platform/clock.server'
import type { FileColumn } from '~/platform/csv/file-column'
import { csvDownload } from '~/platform/csv/write-csv.server'
import { languageOf } from '~/platform/i18n/preferences.server'
import { textsOf } from '~/platform/i18n/texts'

/** The settlements of a year that the list shows, as a file. */
export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'settlement:read')
  const { t } = textsOf(await languageOf(request))
  const { year, query } = settlementQuery(request.url, await today())
  const { rows } = await listSettlements(actor, year, { ...query, page: 1, size: 100_000 })
  const columns: FileColumn<SettlementRow>[] = [
    { heading: t('subsidies.list.organisation'), value: (row) => row.name, width: 40 },
    { heading: t('subsidies.list.state'), value: (row) => t(`subsidies.status.${row.status}`) },
    { heading: t('subsidies.list.subsidy'), kind: 'money', value: (row) => row.subsidy },
    { heading: t('subsidies.list.clawback'), kind: 'money', value: (row) => row.clawback },
    { heading: t('subsidies.list.review'), kind: 'whole', value: (row) => row.openReview },
  ]
  return csvDownload(`settlements-${year}.csv`, columns, rows)
}
