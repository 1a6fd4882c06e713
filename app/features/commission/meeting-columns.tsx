import { Link } from '@remix-run/react'
import { paths } from '~/paths'
import { FilterSelect, type Column } from '~/ui/table'
import { useTexts } from '~/ui/texts'
import { MeetingTag, ProtocolTag } from './commission-tags'
import type { ShownMeeting } from './meeting-list.read.server'
import { meetingStatuses } from './meeting-states'

/** The meetings as a table. */
export function useMeetingColumns(): Column<ShownMeeting>[] {
  const { t, day } = useTexts()
  const at = (row: ShownMeeting) => t('commission.meetings.at', { day: day(row.plannedOn), time: row.startsAt })
  return [
    {
      text: t('commission.meetings.day'),
      sort: 'day',
      cell: (row) => (
        <div>
          <Link
            to={paths.commissionMeeting(row.id)}
            aria-label={`${at(row)}, ${t('commission.meetings.name', { number: row.number, year: row.year })}`}
          >
            {at(row)}
          </Link>
          <div className="muted small">{row.place}</div>
        </div>
      ),
    },
    {
      text: t('commission.questions.number'),
      sort: 'number',
      cell: (row) => `№ ${row.number}`,
    },
    { text: t('commission.meetings.state'), sort: 'state', cell: (row) => <MeetingTag status={row.status} /> },
    { text: t('commission.meetings.organisations'), cell: (row) => row.organisations.join(', ') },
    {
      text: t('commission.meetings.present'),
      cell: (row) =>
        ['open', 'held'].includes(row.status) &&
        t('commission.meetings.presentOf', { present: row.present, members: row.members }),
    },
    {
      text: t('commission.meetings.protocol'),
      cell: (row) =>
        row.protocol && (
          <>
            <Link to={paths.commissionProtocol(row.protocol.id)}>
              {row.protocol.number ? `№ ${row.protocol.number}` : t('commission.meetings.protocol')}
            </Link>{' '}
            <ProtocolTag status={row.protocol.status} />
          </>
        ),
    },
  ]
}

/** What the list can be narrowed to. */
export function MeetingFilters(props: { filters: Readonly<Record<string, string>>; years: readonly number[] }) {
  const { t } = useTexts()
  return (
    <>
      <FilterSelect
        name="state"
        label={t('commission.meetings.state')}
        value={props.filters.state ?? ''}
        all={t('commission.meetings.allStates')}
        options={meetingStatuses.map((one) => ({ value: one, text: t(`commission.meetings.states.${one}`) }))}
      />
      <FilterSelect
        name="year"
        label={t('commission.meetings.year')}
        value={props.filters.year ?? ''}
        all={t('commission.meetings.allYears')}
        options={props.years.map((year) => ({ value: String(year), text: String(year) }))}
      />
    </>
  )
}
