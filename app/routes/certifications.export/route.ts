import type { LoaderFunctionArgs } from '@remix-run/node'
import {
  allCertifications,
  certificationQuery,
  type ShownCertification,
} from '~/features/certification/certification-list.read.server'
import { requireActor } from '~/platform/auth/require-actor.server'
import type { FileColumn } from '~/platform/csv/file-column'
import { csvDownload } from '~/platform/csv/write-csv.server'
import { languageOf } from '~/platform/i18n/preferences.server'
import { textsOf } from '~/platform/i18n/texts'

/** The certifications as the list shows them, as a file. */
export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'certification:read')
  const { t } = textsOf(await languageOf(request))
  const columns: FileColumn<ShownCertification>[] = [
    { heading: t('certification.number'), kind: 'whole', value: (row) => row.number },
    { heading: t('certification.kind'), value: (row) => t(`certification.kinds.${row.kind}`) },
    { heading: t('certification.centre'), value: (row) => row.centreName },
    { heading: t('certification.municipality'), value: (row) => row.municipality },
    { heading: t('certification.organisation'), value: (row) => row.organisation.shortName },
    { heading: t('certification.state'), value: (row) => t(`certification.states.${row.status}`) },
    { heading: t('certification.appliedOn'), kind: 'day', value: (row) => row.appliedOn },
    { heading: t('certification.decidedOn'), kind: 'day', value: (row) => row.decidedOn },
    { heading: t('certification.certificate'), value: (row) => row.certificate?.number ?? null },
    {
      heading: t('certificates.state'),
      value: (row) => row.certificate && t(`certificates.states.${row.certificate.status}`),
    },
    { heading: t('certification.validUntilOn'), kind: 'day', value: (row) => row.certificate?.validUntilOn ?? null },
  ]
  const rows = await allCertifications(actor, certificationQuery(request.url))
  return csvDownload(`${t('certification.file')}.csv`, columns, rows)
}
