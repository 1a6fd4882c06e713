import { Link } from '@remix-run/react'
import { paths } from '~/paths'
import type { Column } from '~/ui/table'
import { Tag } from '~/ui/tag'
import { useTexts } from '~/ui/texts'
import { leftText } from './left-text'
import type { ShownDeadline, ShownSubject } from './shown-deadlines.read.server'
import { deadlineTones, type DeadlineState } from './states'

export function StateTag({ state }: { state: DeadlineState }) {
  const { t } = useTexts()
  return <Tag tone={deadlineTones[state]}>{t(`deadlines.states.${state}`)}</Tag>
}

/** A course by its code, or a month of an organisation. */
export function SubjectLink({ subject }: { subject: ShownSubject | null }) {
  const { t, month } = useTexts()
  if (!subject) return null
  return (
    <Link to={subject.to}>
      {subject.month === null
        ? subject.code
        : t('deadlines.monthOf', { name: subject.name ?? '', month: month(subject.month) })}
    </Link>
  )
}

export function useDeadlineColumns(): Column<ShownDeadline>[] {
  const { t, day, pick } = useTexts()
  return [
    {
      text: t('deadlines.dueOn'),
      sort: 'dueOn',
      cell: (row) => (row.dueOn ? day(row.dueOn) : t('deadlines.noDay', { year: row.missingYear ?? 0 })),
    },
    { text: t('deadlines.state'), cell: (row) => <StateTag state={row.state} /> },
    {
      text: t('deadlines.left'),
      cell: (row) =>
        row.daysLeft ? (
          leftText(t, row.daysLeft)
        ) : row.closedOn ? (
          <span className="muted">{day(row.closedOn)}</span>
        ) : (
          ''
        ),
    },
    {
      text: t('deadlines.what'),
      sort: 'rule',
      cell: (row) => <Link to={paths.deadline(row.id)}>{pick(row.title)}</Link>,
    },
    { text: t('deadlines.about'), cell: (row) => <SubjectLink subject={row.subject} /> },
    {
      text: t('deadlines.who'),
      sort: 'organisation',
      cell: (row) => row.organisation?.shortName ?? t('deadlines.ministry'),
    },
    { text: t('deadlines.event'), sort: 'event', cell: (row) => day(row.eventOn) },
  ]
}
