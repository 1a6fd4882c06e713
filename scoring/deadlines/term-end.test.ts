import { describe, expect, test } from 'vitest'
import { officialCalendar } from '../calendar/official-years'
import { plainDate } from '../plain-date'
import { parseTerm } from './parse-term'
import type { Term } from '../parameters/term'
import { daysMove, monthsEnd, termBegins, termEnd, yearsTouched, yearWithoutCalendar } from './term-end'

const end = (start: string, term: string | Term, shift = true) => {
  const parsed = typeof term === 'string' ? parseTerm(term) : term
  if (!parsed) throw new Error(`no term: ${JSON.stringify(term)}`)
  return termEnd({ start: plainDate(start), term: parsed, shift, calendar: officialCalendar })
}
const due = (...asked: Parameters<typeof end>) => {
  const found = end(...asked)
  return found.ok ? found.due : found.yearWithoutCalendar
}

describe('the end', () => {
  test.each([
    ['2018-06-08', '3 working days', '2018-06-14', 'Saturday 9 June works, 10 to 12 June do not'],
    ['2018-04-27', '3 working days', '2018-05-04', 'Saturday 28 April works'],
    ['2018-12-28', '3 working days', '2019-01-10', 'over the New Year'],
    ['2024-12-27', '3 working days', '2025-01-10', 'Saturday 28 December works'],
    ['2024-04-26', '1 working day', '2024-04-27', 'a Saturday'],
    ['2025-10-31', '1 working day', '2025-11-01', 'a Saturday'],
    ['2025-12-30', '3 working days', '2026-01-14', 'twelve days off'],
    ['2025-12-29', '7 working days', '2026-01-19', 'the same and a weekend'],
    ['2026-04-30', '3 working days', '2026-05-06', '1 to 3 May'],
    ['2024-10-31', '3 working days', '2024-11-05', 'Saturday 2 November works, Monday 4 does not'],
    ['2018-01-31', '1 month', '2018-02-28', 'a shorter month'],
    ['2024-01-31', '1 month', '2024-02-29', 'a leap day'],
    ['2026-04-09', '1 month', '2026-05-12', 'a Saturday, a Sunday and a Monday off'],
    ['2018-06-13', '179 calendar days', '2018-12-10', 'a Sunday'],
    ['2025-06-06', '7 calendar days', '2025-06-16', 'a Friday off and a weekend'],
  ])('%s and %s: %s (%s)', (start, term, day, _why) => expect(due(start, term)).toBe(day))

  test('years end on the same day; 29 February has none in a plain year', () => {
    expect(due('2018-06-13', { count: 1, unit: 'years' })).toBe('2019-06-13')
    expect(due('2024-02-29', { count: 2, unit: 'years' }, false)).toBe('2026-02-28')
  })

  test('without a move the calendar is not asked', () => {
    expect(end('2026-04-09', '1 month', false)).toEqual({ ok: true, due: '2026-05-09', skipped: [], counted: [] })
    expect(due('2018-06-13', '179 calendar days', false)).toBe('2018-12-09')
    expect(due('2026-12-30', '2 calendar days', false)).toBe('2027-01-01')
  })
})

describe('the proof', () => {
  const shown = (found: ReturnType<typeof end>) =>
    found.ok && [found.skipped.map(({ date, reason }) => `${date} ${reason}`), found.counted.map(({ date }) => date)]

  test('of working days: all that was passed over and the weekends that counted', () =>
    expect(shown(end('2018-06-08', '3 working days'))).toEqual([
      ['2018-06-10 weekend', '2018-06-11 decree-off', '2018-06-12 holiday'],
      ['2018-06-09'],
    ]))

  test('of months: the days over which the end moved', () => {
    expect(shown(end('2026-04-09', '1 month'))).toEqual([
      ['2026-05-09 holiday', '2026-05-10 weekend', '2026-05-11 holiday-moved'],
      [],
    ])
    expect(shown(end('2024-03-27', '1 month'))).toEqual([[], ['2024-04-27']])
  })
})

describe('a year without a calendar', () => {
  test.each([
    ['2026-12-30', '1 working day', 2027],
    ['2019-12-30', '2 working days', 2020],
    ['2022-12-30', '1 working day', 2022],
    ['2026-12-15', '1 month', 2027],
    ['2018-06-13', '60 months', 2020],
    ['2026-11-30', '31 calendar days', 2027],
  ])('%s and %s: %i', (start, term, year) => expect(end(start, term)).toEqual({ ok: false, yearWithoutCalendar: year }))

  test('the day of the event is not a day of the term', () => {
    expect(due('2022-12-31', '1 working day')).toBe('2023-01-09')
    expect(yearsTouched(plainDate('2022-12-31'), plainDate('2023-01-09'))).toEqual([2023])
    expect(yearsTouched(plainDate('2022-12-30'), plainDate('2024-01-01'))).toEqual([2022, 2023, 2024])
    expect(yearsTouched(plainDate('2022-12-31'), plainDate('2022-12-31'))).toEqual([])
    expect(yearsTouched(plainDate('2025-06-30'), plainDate('2023-01-01'))).toEqual([])
  })

  test('the first of them is told', () => {
    const first = (start: string, last: string) =>
      yearWithoutCalendar(plainDate(start), plainDate(last), officialCalendar)
    expect(first('2019-06-01', '2023-06-01')).toBe(2020)
    expect(first('2023-06-01', '2026-12-31')).toBeUndefined()
  })
})

test('the articles', () =>
  expect([termBegins, monthsEnd, daysMove].map(({ act, clause }) => `${act} ${clause}`)).toEqual([
    'civil-code article 191',
    'civil-code article 192',
    'civil-code article 193',
  ]))
