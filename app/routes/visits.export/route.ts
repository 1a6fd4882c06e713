import type { LoaderFunctionArgs } from '@remix-run/node'
import { allVisits, visitQuery, type ShownVisit } from '~/features/certification/visit-list.read.server'
import { requireActor } from '~/platform/auth/require-actor.server'
import type { FileColumn } from '~/platform/csv/file-column'
import { csvDownload } from '~/platform/csv/write-csv.server'
import { languageOf } from '~/platform/i18n/preferences.server'
import { textsOf } from '~/platform/i18n/texts'

/** The visits as the list shows them, as a file. */
export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'certification:read')
  const { t } = textsOf(await languageOf(request))
  const columns: FileColumn<ShownVisit>[] = [
    { heading: t('certification.number'), kind: 'whole', value: (row) => row.certification.number },
    { heading: t('visits.kind'), value: (row) => t(`visits.kinds.${row.kind}`) },
    { heading: t('visits.centre'), value: (row) => row.centreName },
    { heading: t('certification.organisation'), value: (row) => row.organisationName },
    { heading: t('visits.state'), value: (row) => t(`visits.states.${row.status}`) },
    { heading: t('visits.dueOn'), kind: 'day', value: (row) => row.dueOn },
    { heading: t('visits.plannedOn'), kind: 'day', value: (row) => row.plannedOn },
    { heading: t('visits.heldOn'), kind: 'day', value: (row) => row.heldOn },
    { heading: t('visits.outcome'), value: (row) => row.outcome && t(`visits.outcomes.${row.outcome}`) },
  ]
  return csvDownload(`${t('visits.file')}.csv`, columns, await allVisits(actor, visitQuery(request.url)))
}
