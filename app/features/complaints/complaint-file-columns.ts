import type { TFunction } from 'i18next'
import { complaintBodies, isCounted } from 'scoring/quality/complaint-bodies'
import type { FileColumn } from '~/platform/csv/file-column'
import type { Language } from '~/platform/i18n/texts'
import type { ShownComplaint } from './complaint-list.read.server'

/** The columns of the file of complaints; the channel and who complained are for the ministry's people. */
export function complaintColumns(
  t: TFunction,
  language: Language,
  of: { isMinistry: boolean; applicants: ReadonlyMap<string, string> | null },
): FileColumn<ShownComplaint>[] {
  const upheldBy = ({ body, status }: ShownComplaint) =>
    body && (status === 'upheld' || status === 'solved') ? body : null
  const { applicants } = of
  return [
    { heading: t('complaints.number'), value: (row) => row.number },
    { heading: t('complaints.organisation'), value: (row) => row.organisation.shortName },
    { heading: t('complaints.centre'), value: (row) => row.centreName },
    { heading: t('complaints.receivedOn'), kind: 'day', value: (row) => row.receivedOn },
    ...(of.isMinistry
      ? [{ heading: t('complaints.channel'), value: (row: ShownComplaint) => t(`complaints.channels.${row.channel}`) }]
      : []),
    ...(applicants
      ? [{ heading: t('complaints.applicant'), value: (row: ShownComplaint) => applicants.get(row.id) ?? null }]
      : []),
    { heading: t('complaints.state'), value: (row) => t(`complaints.states.${row.status}`) },
    { heading: t('complaints.decidedOn'), kind: 'day', value: (row) => row.decidedOn },
    {
      heading: t('complaints.upheldBy'),
      value: (row) => {
        const body = upheldBy(row)
        return body && complaintBodies[body].title[language]
      },
    },
    { heading: t('complaints.bodyName'), value: (row) => row.bodyName },
    {
      heading: t('complaints.isCounted'),
      value: (row) => {
        const body = upheldBy(row)
        return body && t(isCounted(body) ? 'complaints.yes' : 'complaints.no')
      },
    },
    { heading: t('complaints.finding'), value: (row) => row.finding },
    { heading: t('complaints.solved'), value: (row) => row.solved },
    { heading: t('complaints.solvedOn'), kind: 'day', value: (row) => row.solvedOn },
  ]
}
