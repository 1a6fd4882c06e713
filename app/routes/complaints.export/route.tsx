import type { LoaderFunctionArgs } from '@remix-run/node'
import { complaintColumns } from '~/features/complaints/complaint-file-columns'
import { allComplaints, complaintQuery } from '~/features/complaints/complaint-list.read.server'
import { exportedApplicants } from '~/features/complaints/exported-applicants.server'
import { requireActor } from '~/platform/auth/require-actor.server'
import { csvDownload } from '~/platform/csv/write-csv.server'
import { languageOf } from '~/platform/i18n/preferences.server'
import { textsOf } from '~/platform/i18n/texts'

/** The complaints as the list shows them, as a file; with the applicants for those who keep complaints. */
export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'complaint:read')
  const language = await languageOf(request)
  const { t } = textsOf(language)
  const rows = await allComplaints(actor, complaintQuery(request.url))
  const applicants = await exportedApplicants(actor, rows)
  const columns = complaintColumns(t, language, { isMinistry: actor.organisationId === null, applicants })
  return csvDownload(`${t('complaints.file')}.csv`, columns, rows)
}
