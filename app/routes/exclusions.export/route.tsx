import type { LoaderFunctionArgs } from '@remix-run/node'
import { allExclusions, exclusionQuery, type ShownExclusion } from '~/features/exclusion/exclusion-list.read.server'
import { requireActor } from '~/platform/auth/require-actor.server'
import type { FileColumn } from '~/platform/csv/file-column'
import { csvDownload } from '~/platform/csv/write-csv.server'
import { languageOf } from '~/platform/i18n/preferences.server'
import { textsOf } from '~/platform/i18n/texts'

/** The decisions that are carried out, as the list shows them, as a file. */
export async function loader({ request }: LoaderFunctionArgs) {
  await requireActor(request, 'commission:read')
  const { t } = textsOf(await languageOf(request))
  const columns: FileColumn<ShownExclusion>[] = [
    { heading: t('exclusion.number'), kind: 'whole', value: (row) => row.number },
    { heading: t('exclusion.organisation'), value: (row) => row.organisation.shortName },
    { heading: t('exclusion.outcome'), value: (row) => t(`exclusion.outcomes.${row.outcome}`) },
    { heading: t('exclusion.state'), value: (row) => t(`exclusion.states.${row.status}`) },
    { heading: t('exclusion.decidedOn'), kind: 'day', value: (row) => row.decidedOn },
    { heading: t('exclusion.receivedOn'), kind: 'day', value: (row) => row.receivedOn },
    { heading: t('exclusion.order'), value: (row) => row.order?.number ?? null },
    { heading: t('exclusion.orderedOn'), kind: 'day', value: (row) => row.order?.orderedOn ?? null },
    { heading: t('exclusion.fromOn'), kind: 'day', value: (row) => row.order?.fromOn ?? null },
    { heading: t('exclusion.publishedOn'), kind: 'day', value: (row) => row.publishedOn },
  ]
  return csvDownload(`${t('exclusion.file')}.csv`, columns, await allExclusions(exclusionQuery(request.url)))
}
