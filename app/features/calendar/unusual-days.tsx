import { Table } from '~/ui/table'
import { useTexts } from '~/ui/texts'
import { weekday } from './year-columns'
import { unusualRuns, type YearDay, type YearMonth } from './year-view'

/** The same as the months show, in words: every day that the week alone would not explain. */
export function UnusualDays(props: { months: readonly YearMonth[]; why: (day: YearDay) => string }) {
  const { t, day } = useTexts()
  return (
    <Table
      caption={t('calendar.unusual')}
      rows={unusualRuns(props.months)}
      keyOf={({ first }) => first.date}
      columns={[
        {
          text: t('calendar.days'),
          cell: ({ first, last }) => (
            <span className="whitespace-nowrap">
              {first === last ? day(first.date) : `${day(first.date)} – ${day(last.date)}`}
            </span>
          ),
        },
        {
          text: t('calendar.weekdays'),
          cell: ({ first, last }) =>
            first === last ? weekday(t, first.date) : `${weekday(t, first.date)} – ${weekday(t, last.date)}`,
        },
        { text: t('calendar.why'), cell: ({ first }) => props.why(first) },
      ]}
    />
  )
}
