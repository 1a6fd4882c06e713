import type { LoaderFunctionArgs } from '@remix-run/node'
import { allMembers, memberQuery, type ShownMember } from '~/features/commission/member-list.read.server'
import { requireActor } from '~/platform/auth/require-actor.server'
import type { FileColumn } from '~/platform/csv/file-column'
import { csvDownload } from '~/platform/csv/write-csv.server'
import { languageOf } from '~/platform/i18n/preferences.server'
import { textsOf } from '~/platform/i18n/texts'

/** The members of the commission as the list shows them, as a file. */
export async function loader({ request }: LoaderFunctionArgs) {
  await requireActor(request, 'commission:read')
  const { t } = textsOf(await languageOf(request))
  const columns: FileColumn<ShownMember>[] = [
    { heading: t('commission.members.name'), value: (row) => row.fullName },
    { heading: t('commission.members.position'), value: (row) => row.position },
    { heading: t('commission.members.seat'), value: (row) => t(`commission.members.seats.${row.seat}`) },
    {
      heading: t('commission.members.voting'),
      value: (row) => (row.isVoting ? t('commission.members.isVoting') : t('commission.members.notVoting')),
    },
    { heading: t('commission.members.fromOn'), kind: 'day', value: (row) => row.fromOn },
    { heading: t('commission.members.untilOn'), kind: 'day', value: (row) => row.untilOn },
    { heading: t('commission.members.appointedBy'), value: (row) => row.appointedBy },
    { heading: t('commission.members.account'), value: (row) => row.account },
    {
      heading: t('commission.members.ties'),
      value: (row) => row.ties.map(({ organisation }) => organisation.shortName).join(', '),
    },
  ]
  return csvDownload(`${t('commission.members.file')}.csv`, columns, await allMembers(memberQuery(request.url)))
}
