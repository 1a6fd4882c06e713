import { Link } from '@remix-run/react'
import { paths } from '~/paths'
import { Tag } from '~/ui/tag'
import { useTexts } from '~/ui/texts'
import { VisitTag } from './certification-tags'
import type { VisitDay } from './visit-list.read.server'

const weekdays = ['2024-01-01', '2024-01-02', '2024-01-03', '2024-01-04', '2024-01-05', '2024-01-06', '2024-01-07']

/** A month of visits day by day: on a phone a list of the days that have any. */
export function VisitMonth({ weeks, today }: { weeks: readonly (VisitDay | null)[][]; today: string }) {
  const { t, language, day } = useTexts()
  const name = (iso: string, width: 'short' | 'long') =>
    new Intl.DateTimeFormat(language, { weekday: width, timeZone: 'UTC' }).format(new Date(iso))
  return (
    <table className="terms-month">
      <caption className="visually-hidden">{t('visits.calendar')}</caption>
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
                  data-empty={one.visits.length === 0 || undefined}
                >
                  <span className="terms-day">
                    <span aria-hidden>{Number(one.day.slice(8))}</span>
                    <span className="terms-day-name">
                      {day(one.day)}, {name(one.day, 'short')}
                    </span>
                  </span>
                  {one.visits.length > 0 && (
                    <ul>
                      {one.visits.map((visit) => (
                        <li key={visit.id}>
                          <Link to={paths.visit(visit.id)}>{visit.centreName}</Link> <VisitTag status={visit.status} />
                          {visit.isLate && <Tag tone="bad">{t('visits.late')}</Tag>}
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
