import { dayText } from 'scoring/calendar/day-text'
import { useTexts } from '~/ui/texts'
import { weekdays } from './year-columns'
import type { DayKind, YearDay, YearMonth } from './year-view'

/** A shape beside the colour of each kind of day. */
const marks: Readonly<Partial<Record<DayKind, string>>> = { holiday: '●', moved: '→', worked: '▲', regional: '◆' }

/** Why a day is worked or not. A day of the region stands by the act of the region, not by the decree. */
export function useDayWhy(regionalBasis: string): (day: YearDay) => string {
  const { t, language } = useTexts()
  return (day) =>
    day.kind === 'regional' ? t('calendar.regionalDay', { basis: regionalBasis }) : dayText(day, language)
}

/** The twelve months of a year; the reason stands on each day. */
export function YearGrid(props: { months: readonly YearMonth[]; why: (day: YearDay) => string }) {
  return (
    <div className="year">
      {props.months.map((month) => (
        <MonthGrid key={month.month} month={month} why={props.why} />
      ))}
    </div>
  )
}

function MonthGrid({ month, why }: { month: YearMonth; why: (day: YearDay) => string }) {
  const { t, monthName } = useTexts()
  return (
    <table className="month">
      <caption>
        <span className="month-name">{monthName(month.month)}</span>{' '}
        <span className="muted">{t('calendar.workingShort', { count: month.working })}</span>
      </caption>
      <thead>
        <tr>
          {weekdays.map((day) => (
            <th key={day} scope="col" abbr={t(`calendar.weekday.${day}`)}>
              {t(`calendar.weekdayShort.${day}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {month.weeks.map((week, index) => (
          <tr key={index}>
            {week.map((day, place) =>
              day ? (
                <td key={place} data-kind={day.kind} title={why(day)}>
                  {Number(day.date.slice(8))}
                  {marks[day.kind] && (
                    <span className="month-mark" aria-hidden>
                      {marks[day.kind]}
                    </span>
                  )}
                  {day.kind !== 'work' && <span className="visually-hidden">, {why(day)}</span>}
                </td>
              ) : (
                <td key={place} />
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** What each mark of the months means. */
export function Legend({ months }: { months: readonly YearMonth[] }) {
  const { t } = useTexts()
  const shown = new Set(months.flatMap(({ weeks }) => weeks.flat().map((day) => day?.kind)))
  const kinds = (['holiday', 'moved', 'regional', 'weekend', 'worked'] as const).filter((kind) => shown.has(kind))
  return (
    <ul className="legend" aria-label={t('calendar.legend')}>
      {kinds.map((kind) => (
        <li key={kind}>
          <span className="month-key" data-kind={kind} aria-hidden>
            {marks[kind] ?? '7'}
          </span>
          {t(`calendar.kind.${kind}`)}
        </li>
      ))}
    </ul>
  )
}
