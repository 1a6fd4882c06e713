import { monthDayOf } from 'scoring/calendar/holidays'
import { useTexts } from '~/ui/texts'
import { weekday, weekdays } from './year-columns'
import type { YearMonth } from './year-view'

/** The months of a year with a box in each day: ticked, it is a day off. */
export function DayTicks({ months, ticked }: { months: readonly YearMonth[]; ticked: readonly string[] }) {
  const { t, longDay, monthName } = useTexts()
  const isTicked = new Set(ticked)
  return (
    <div className="year" id="field-offDays">
      {months.map(({ month, weeks }) => (
        <fieldset key={month} className="month-ticks">
          <legend className="month-name">{monthName(month)}</legend>
          <div className="month-days">
            {weekdays.map((day) => (
              <span key={day} className="month-weekday" aria-hidden>
                {t(`calendar.weekdayShort.${day}`)}
              </span>
            ))}
            {weeks.flat().map((day, place) =>
              day ? (
                <label key={place} className="month-tick">
                  <input
                    type="checkbox"
                    name="off"
                    value={monthDayOf(day.date)}
                    defaultChecked={isTicked.has(monthDayOf(day.date))}
                    aria-label={t('calendar.tick', { day: longDay(day.date), weekday: weekday(t, day.date) })}
                  />
                  <span aria-hidden>{Number(day.date.slice(8))}</span>
                </label>
              ) : (
                <span key={place} />
              ),
            )}
          </div>
        </fieldset>
      ))}
    </div>
  )
}
