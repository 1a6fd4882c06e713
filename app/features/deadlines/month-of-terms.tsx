import { Link } from '@remix-run/react'
import { paths } from '~/paths'
import { useTexts } from '~/ui/texts'
import { StateTag } from './deadline-table'
import type { DayGroup, MonthDay } from './month-days'

const weekdays = ['2024-01-01', '2024-01-02', '2024-01-03', '2024-01-04', '2024-01-05', '2024-01-06', '2024-01-07']

/** A month day by day: on a phone a list of the days that have terms. */
export function MonthOfTerms({ weeks, today }: { weeks: readonly (MonthDay | null)[][]; today: string }) {
  const { t, language, day } = useTexts()
  const name = (iso: string, width: 'short' | 'long') =>
    new Intl.DateTimeFormat(language, { weekday: width, timeZone: 'UTC' }).format(new Date(iso))
  return (
    <table className="terms-month">
      <caption className="visually-hidden">{t('deadlines.asMonth')}</caption>
      <thead>
        <tr>
          {weekdays.map((one) => (
            <th key={one} scope="col" abbr={name(one, 'long')}>
              {name(one, 'short')}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week, index) => (
          <tr key={index}>
            {week.map((one, place) =>
              one ? (
                <td
                  key={place}
                  data-today={one.day === today || undefined}
                  data-empty={one.groups.length === 0 || undefined}
                >
                  <span className="terms-day">
                    <span aria-hidden>{Number(one.day.slice(8))}</span>
                    <span className="terms-day-name">
                      {day(one.day)}, {name(one.day, 'short')}
                    </span>
                  </span>
                  {one.groups.length > 0 && (
                    <ul>
                      {one.groups.map((group) => (
                        <li key={`${group.ruleId} ${group.state}`}>
                          <Group group={group} day={one.day} />
                        </li>
                      ))}
                    </ul>
                  )}
                </td>
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

function Group({ group, day }: { group: DayGroup; day: string }) {
  const { pick } = useTexts()
  const { ruleId, onlyId, count } = group
  const list = `${paths.deadlines}?${new URLSearchParams({ state: 'all', rule: ruleId, from: day, until: day })}`
  return (
    <>
      <Link to={onlyId ? paths.deadline(onlyId) : list}>
        {pick(group.title)}
        {count > 1 && ` × ${count}`}
      </Link>{' '}
      <StateTag state={group.state} />
    </>
  )
}
