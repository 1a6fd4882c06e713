import { expect, test } from 'vitest'
import { officialCalendar } from '../calendar/official-years'
import { workCalendar } from '../calendar/work-calendar'
import { plainDate } from '../plain-date'
import { isAfterTerm } from './after-term'

const month = { count: 1, unit: 'months' } as const

test.each([
  { start: '2026-04-09', day: '2026-05-09', late: false, why: 'the last day by the calendar, a holiday' },
  { start: '2026-04-09', day: '2026-05-12', late: false, why: 'the working day to which it moves' },
  { start: '2026-04-09', day: '2026-05-13', late: true, why: 'the day after' },
  { start: '2024-01-31', day: '2024-02-29', late: false, why: 'the last day of a shorter month' },
  { start: '2024-01-31', day: '2024-03-01', late: true, why: 'the day after it' },
])('$day after a month from $start: $late, $why', ({ start, day, late }) => {
  const asked = { start: plainDate(start), day: plainDate(day), term: month, calendar: officialCalendar }
  expect(isAfterTerm(asked)).toEqual({ value: late, missing: [] })
})

const none = workCalendar([])

test('a day within the month is in time without any calendar', () => {
  const asked = { start: plainDate('2027-04-09'), day: plainDate('2027-05-09'), term: month, calendar: none }
  expect(isAfterTerm(asked)).toEqual({ value: false, missing: [] })
})

test('after it the calendar of the year decides, and is asked for', () => {
  const asked = { start: plainDate('2027-04-09'), day: plainDate('2027-05-10'), term: month, calendar: none }
  expect(isAfterTerm(asked)).toEqual({
    value: 'unknown',
    missing: [
      {
        fact: 'calendar-2027',
        title: { ru: 'Производственный календарь на 2027 год', en: 'The production calendar of 2027' },
      },
    ],
  })
})
