import type { ReactNode } from 'react'
import { useTexts } from './texts'

const weekdays = ['2024-01-01', '2024-01-02', '2024-01-03', '2024-01-04', '2024-01-05', '2024-01-06', '2024-01-07']

interface MonthItem {
  key: string
  content: ReactNode
}

/** A month day by day, weeks from Monday, null for a place before its first day or after its last; on a phone a list of the days that have anything. */
export function MonthTable<Day extends { day: string }>(props: {
  caption: string
  weeks: readonly (readonly (Day | null)[])[]
  today: string
  itemsOf: (day: Day) => readonly MonthItem[]
}) {
  const { language } = useTexts()
  return (
    <table className="terms-month">
      <caption className="visually-hidden">{props.caption}</caption>
      <thead>
        <tr>
          {weekdays.map((one) => (
            <th key={one} scope="col" abbr={weekday(language, one, 'long')}>
              {weekday(language, one, 'short')}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {props.weeks.map((week, index) => (
          <tr key={index}>
            {week.map((one, place) =>
              one ? (
                <DayCell key={place} day={one.day} isToday={one.day === props.today} items={props.itemsOf(one)} />
              ) : (
                <td key={place} data-empty />
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function DayCell(props: { day: string; isToday: boolean; items: readonly MonthItem[] }) {
  const { language, day } = useTexts()
  return (
    <td data-today={props.isToday || undefined} data-empty={props.items.length === 0 || undefined}>
      <span className="terms-day">
        <span aria-hidden>{Number(props.day.slice(8))}</span>
        <span className="terms-day-name">
          {day(props.day)}, {weekday(language, props.day, 'short')}
        </span>
      </span>
      {props.items.length > 0 && (
        <ul>
          {props.items.map(({ key, content }) => (
            <li key={key}>{content}</li>
          ))}
        </ul>
      )}
    </td>
  )
}

const weekday = (language: string, day: string, width: 'short' | 'long') =>
  new Intl.DateTimeFormat(language, { weekday: width, timeZone: 'UTC' }).format(new Date(day))
