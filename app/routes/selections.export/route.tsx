import type { LoaderFunctionArgs } from '@remix-run/node'
import { allSelections, selectionQuery, type ShownSelection } from '~/features/selections/selection-list.read.server'
import { requireActor } from '~/platform/auth/require-actor.server'
import type { FileColumn } from '~/platform/csv/file-column'
import { csvDownload } from '~/platform/csv/write-csv.server'
import { languageOf } from '~/platform/i18n/preferences.server'
import { textsOf } from '~/platform/i18n/texts'

/** The applications as the list shows them, as a file. */
export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'selection:read')
  const { t } = textsOf(await languageOf(request))
  const columns: FileColumn<ShownSelection>[] = [
    { heading: t('selections.application'), kind: 'whole', value: (row) => row.number },
    { heading: t('selections.filedOn'), kind: 'day', value: (row) => row.filedOn },
    { heading: t('selections.organisation'), value: (row) => row.organisation.shortName },
    { heading: t('selections.centre'), value: (row) => row.centreName },
    { heading: t('selections.state'), value: (row) => t(`selections.states.${row.status}`) },
    { heading: t('selections.do.remark.answerByOn'), kind: 'day', value: (row) => row.answerByOn },
    { heading: t('selections.decidedOn'), kind: 'day', value: (row) => row.decidedOn },
  ]
  const rows = await allSelections(actor, selectionQuery(request.url))
  return csvDownload(`${t('selections.exportName')}.csv`, columns, rows)
}
