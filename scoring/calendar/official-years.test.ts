import { describe, expect, test } from 'vitest'
import { addDays, daysBetween, firstDayOfYear, isWeekend, lastDayOfYear, plainDate } from '../plain-date'
import { officialCalendar } from './official-years'
import { dayIn, isWorking } from './work-calendar'

const daysOf = (year: number) =>
  Array.from({ length: daysBetween(firstDayOfYear(year), lastDayOfYear(year)) + 1 }, (_, index) =>
    addDays(firstDayOfYear(year), index),
  )

test('six years ship; the others are entered by an official', () =>
  expect([...officialCalendar.keys()]).toEqual([2018, 2019, 2023, 2024, 2025, 2026]))

describe('working days a year, the decree and the working Saturdays', () => {
  test.each([
    [2018, 247, '1250', '2017-10-14', ['2018-04-28', '2018-06-09', '2018-12-29']],
    [2019, 247, '1163', '2018-10-01', []],
    [2023, 247, '1505', '2022-08-29', []],
    [2024, 248, '1314', '2023-08-10', ['2024-04-27', '2024-11-02', '2024-12-28']],
    [2025, 247, '1335', '2024-10-04', ['2025-11-01']],
    [2026, 247, '1466', '2025-09-24', []],
  ])('%i: %i', (year, workingDays, number, date, saturdays) => {
    const days = daysOf(year).flatMap((day) => dayIn(officialCalendar, day) ?? [])
    expect(days.filter(isWorking)).toHaveLength(workingDays)
    expect(officialCalendar.get(year)?.decree).toEqual({ number, date, isConfirmed: false })
    expect(days.filter(({ reason }) => reason === 'decree-working').map((day) => day.date)).toEqual(saturdays)
  })
})

test.each([...officialCalendar.values()])('$year: what is off is a weekday, what is worked is a Saturday', (year) => {
  const whole = (monthDay: string) => plainDate(`${year.year}-${monthDay}`)
  expect([...year.off].filter((day) => isWeekend(whole(day)))).toEqual([])
  expect([...year.working].filter((day) => !isWeekend(whole(day)))).toEqual([])
})
