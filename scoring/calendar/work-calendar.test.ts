import { describe, expect, test } from 'vitest'
import { plainDate } from '../plain-date'
import { officialCalendar } from './official-years'
import { dayIn, isWorking, provisionalYear, workCalendar, type DayReason } from './work-calendar'

describe('what a day is, and by which decree', () => {
  test.each<[string, DayReason, string | null, string]>([
    ['2018-06-08', 'weekday', null, 'a plain Friday'],
    ['2018-06-10', 'weekend', null, 'a plain Sunday'],
    ['2018-06-09', 'decree-working', '1250', 'a Saturday worked for Monday 11 June'],
    ['2018-06-11', 'decree-off', '1250', 'a Monday off for that Saturday'],
    ['2018-06-12', 'holiday', null, 'Russia Day on a Tuesday'],
    ['2018-11-04', 'holiday', null, 'a holiday on a Sunday'],
    ['2018-11-05', 'holiday-moved', null, 'the Monday after it'],
    ['2023-11-04', 'holiday', null, 'a holiday on a Saturday'],
    ['2023-11-05', 'weekend', null, 'the Sunday between'],
    ['2023-11-06', 'holiday-moved', null, 'the Monday after a Saturday that is a holiday'],
    ['2026-03-09', 'holiday-moved', null, 'the Monday after 8 March'],
    ['2026-01-09', 'decree-off', '1466', 'a Friday in place of a January weekend: only a decree moves those'],
    ['2018-01-08', 'holiday', null, 'a January holiday on a Monday after a Sunday that is one too'],
    ['2024-12-28', 'decree-working', '1314', 'the last Saturday of 2024'],
    ['2024-12-30', 'decree-off', '1314', 'the Monday after it'],
    ['2025-02-24', 'weekday', null, '23 February 2025 was a Sunday, but the decree moved it to May'],
    ['2025-11-03', 'decree-off', '1335', 'the Monday before 4 November'],
    ['2025-12-31', 'decree-off', '1335', 'the last day of 2025'],
  ])('%s is %s', (day, reason, decree, _why) => {
    const found = dayIn(officialCalendar, plainDate(day))
    expect([found?.date, found?.reason, found?.decree?.number ?? null]).toEqual([day, reason, decree])
  })

  test('a year without a calendar answers nothing', () => {
    expect(dayIn(officialCalendar, plainDate('2020-06-01'))).toBeUndefined()
    expect(dayIn(officialCalendar, plainDate('2027-01-01'))).toBeUndefined()
  })
})

test('only a weekday and a weekend worked by a decree are worked', () => {
  const reasons: DayReason[] = [
    'weekday',
    'weekend',
    'holiday',
    'holiday-moved',
    'decree-off',
    'decree-working',
    'regional-off',
  ]
  const worked = reasons.filter((reason) => isWorking({ date: plainDate('2025-01-01'), reason, decree: null }))
  expect(worked).toEqual(['weekday', 'decree-working'])
})

describe('a year of the holidays alone', () => {
  const calendar = workCalendar([provisionalYear(2027)])
  const reasonOf = (day: string) => dayIn(calendar, plainDate(day))?.reason

  test('holidays are off, and what a decree would move is not', () => {
    expect(provisionalYear(2027)).toMatchObject({ year: 2027, decree: null })
    expect(reasonOf('2027-02-23')).toBe('holiday')
    expect(reasonOf('2027-05-01')).toBe('holiday')
    expect(reasonOf('2027-05-03')).toBe('weekday')
    expect(reasonOf('2027-01-09')).toBe('weekend')
    expect(reasonOf('2027-12-31')).toBe('weekday')
  })

  test('the other years are as little known as before', () =>
    expect(dayIn(calendar, plainDate('2028-01-10'))).toBeUndefined())
})

test('a day off by a year that names no decree has none', () => {
  const calendar = workCalendar([{ year: 2027, decree: null, off: new Set(['02-22']), working: new Set(['02-20']) }])
  expect(dayIn(calendar, plainDate('2027-02-22'))).toEqual({ date: '2027-02-22', reason: 'decree-off', decree: null })
  expect(dayIn(calendar, plainDate('2027-02-20'))).toEqual({
    date: '2027-02-20',
    reason: 'decree-working',
    decree: null,
  })
})

test('a weekday off by an act of the region is told apart from what the decree and article 112 say', () => {
  const year = {
    year: 2027,
    decree: { number: '1', date: plainDate('2026-09-01'), isConfirmed: true },
    off: new Set(['01-01', '02-22', '07-09']),
    working: new Set<string>(),
    regional: new Set(['01-01', '07-09']),
  }
  const calendar = workCalendar([year])
  expect(['2027-01-01', '2027-02-22', '2027-07-09'].map((day) => dayIn(calendar, plainDate(day))?.reason)).toEqual([
    'holiday',
    'decree-off',
    'regional-off',
  ])
  expect(dayIn(calendar, plainDate('2027-07-09'))).toEqual({ date: '2027-07-09', reason: 'regional-off', decree: null })
})
