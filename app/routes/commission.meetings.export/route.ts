import type { LoaderFunctionArgs } from '@remix-run/node'
import { allMeetings, meetingQuery, type ShownMeeting } from '~/features/commission/meeting-list.read.server'
import { requireActor } from '~/platform/auth/require-actor.server'
import type { FileColumn } from '~/platform/csv/file-column'
import { csvDownload } from '~/platform/csv/write-csv.server'
import { languageOf } from '~/platform/i18n/preferences.server'
import { textsOf } from '~/platform/i18n/texts'

/** The meetings as the list shows them, as a file. */
export async function loader({ request }: LoaderFunctionArgs) {
  await requireActor(request, 'commission:read')
  const { t } = textsOf(await languageOf(request))
  const columns: FileColumn<ShownMeeting>[] = [
    { heading: t('commission.questions.number'), kind: 'whole', value: (row) => row.number },
    { heading: t('commission.meetings.day'), kind: 'day', value: (row) => row.plannedOn },
    { heading: t('commission.meetings.time'), value: (row) => row.startsAt },
    { heading: t('commission.meetings.place'), value: (row) => row.place },
    { heading: t('commission.meetings.state'), value: (row) => t(`commission.meetings.states.${row.status}`) },
    { heading: t('commission.meetings.organisations'), value: (row) => row.organisations.join(', ') },
    { heading: t('commission.meetings.present'), kind: 'whole', value: (row) => row.present },
    { heading: t('commission.meetings.protocol'), value: (row) => row.protocol?.number ?? null },
    {
      heading: t('commission.meetings.protocolPage.sentOn'),
      kind: 'day',
      value: (row) => row.protocol?.sentOn ?? null,
    },
  ]
  return csvDownload(`${t('commission.meetings.file')}.csv`, columns, await allMeetings(meetingQuery(request.url)))
}
