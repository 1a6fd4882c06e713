import type { LoaderFunctionArgs } from '@remix-run/node'
import { allAssessments, assessmentQuery, type ShownAssessment } from '~/features/quality/assessment-list.read.server'
import { requireActor } from '~/platform/auth/require-actor.server'
import type { FileColumn } from '~/platform/csv/file-column'
import { csvDownload } from '~/platform/csv/write-csv.server'
import { languageOf } from '~/platform/i18n/preferences.server'
import { textsOf } from '~/platform/i18n/texts'

/** The assessments as the list shows them, as a file. */
export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'quality:read')
  const { t } = textsOf(await languageOf(request))
  const columns: FileColumn<ShownAssessment>[] = [
    { heading: t('quality.organisation'), value: (row) => row.organisation.shortName },
    { heading: t('quality.year'), kind: 'whole', value: (row) => row.year },
    { heading: t('quality.day'), kind: 'day', value: (row) => row.day },
    { heading: t('quality.state'), value: (row) => t(`quality.states.${row.status}`) },
    { heading: t('quality.total'), kind: 'whole', value: (row) => row.total },
    { heading: t('quality.assessor'), value: (row) => row.assessor },
    { heading: t('quality.report'), value: (row) => row.paper?.number ?? null },
  ]
  const rows = await allAssessments(actor, assessmentQuery(request.url))
  return csvDownload(`${t('quality.file')}.csv`, columns, rows)
}
