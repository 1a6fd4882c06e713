import { expect, test } from 'vitest'
import { isWeekend, plainDate } from 'scoring/plain-date'
import { partsOf, proposedDays } from './plan-days'

test('a year has as many parts as assessments, without a gap between them', () => {
  expect(partsOf(2026).map(({ first, last }) => `${first} ${last}`)).toEqual([
    '2026-01-01 2026-04-01',
    '2026-04-02 2026-07-01',
    '2026-07-02 2026-09-30',
    '2026-10-01 2026-12-31',
  ])
})

test.each([
  { why: 'a new year: one in each part', taken: [], today: '2026-01-12', count: 4 },
  { why: 'a part that has one gets no other', taken: ['2026-02-01', '2026-08-08'], today: '2026-01-12', count: 2 },
  { why: 'nothing is planned for a day that has passed', taken: [], today: '2026-07-20', count: 2 },
  {
    why: 'any four days of the year are enough',
    taken: ['2026-01-10', '2026-01-11', '2026-01-12', '2026-01-13'],
    today: '2026-01-20',
    count: 0,
  },
  { why: 'on the last day of the year there is nothing left', taken: [], today: '2026-12-31', count: 0 },
])('$why', ({ taken, today, count }) => {
  const days = proposedDays(2026, taken, today, 3)
  expect(days).toHaveLength(count)
  expect(days.filter((day) => day <= today || isWeekend(plainDate(day)) || taken.includes(day))).toEqual([])
})

test('neighbours in the list are spread over the days', () => {
  const first = [0, 1, 2, 3, 4].map((place) => proposedDays(2026, [], '2025-12-01', place)[0])
  expect(new Set(first).size).toBeGreaterThan(2)
})
