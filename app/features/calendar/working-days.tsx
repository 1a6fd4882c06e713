import { useTexts } from '~/ui/texts'
import { quartersOf, workingDaysOf, type YearMonth } from './year-view'

const quarterNames = ['I', 'II', 'III', 'IV']

/** Working days by month and by quarter. */
export function WorkingDays({ months }: { months: readonly YearMonth[] }) {
  const { t, monthName } = useTexts()
  return (
    <table className="table table-keep quarters">
      <caption className="visually-hidden">{t('calendar.byMonth')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('calendar.quarter')}</th>
          <th scope="col">{t('calendar.months')}</th>
          <th scope="col" className="number">
            {t('calendar.workingDays')}
          </th>
        </tr>
      </thead>
      <tbody>
        {quartersOf(months).map((working, index) => (
          <tr key={index}>
            <th scope="row">{quarterNames[index]}</th>
            <td>
              {months
                .slice(index * 3, index * 3 + 3)
                .map(({ month, working }) => `${monthName(month)} ${working}`)
                .join(' · ')}
            </td>
            <td className="number">{working}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <td>{t('calendar.year')}</td>
          <td />
          <td className="number">{workingDaysOf(months)}</td>
        </tr>
      </tfoot>
    </table>
  )
}
