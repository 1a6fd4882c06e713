import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  addToMonth,
  compareDays,
  dayOfMonth,
  daysBetween,
  daysInMonth,
  firstDayOf,
  firstDayOfYear,
  fromDayNumber,
  isWeekend,
  lastDayOf,
  lastDayOfYear,
  monthOf,
  monthsBetween,
  parsePlainDate,
  parsePlainMonth,
  plainDate,
  plainMonth,
  toDayNumber,
  weekdayOf,
  yearOf,
} from './plain-date'

test.each([
  '2025-02-29',
  '2100-02-29',
  '2025-13-01',
  '2025-00-10',
  '2025-04-31',
  '2025-1-1',
  '0000-01-01',
  '2025-01-00',
  '2025-06-31',
  '2025-09-31',
  '2025-11-31',
  '1900-02-29',
  '12025-01-01',
  '2025-01-011',
  'x2025-01-01',
  '25-01-01',
  '2025-01-01T00:00',
  ' 2025-01-01',
  '2025-01-01\n',
  '２０２５-01-01',
])('%j is no day', (text) => {
  expect(parsePlainDate(text)).toBeNull()
  expect(() => plainDate(text)).toThrow('not a real day')
})

test.each(['2024-02-29', '2000-02-29', '0001-01-01', '2025-04-30', '2025-12-31', '9999-12-31'])('%s is a day', (text) =>
  expect(parsePlainDate(text)).toBe(text),
)

test.each(['2025-00', '2025-1', '0000-12', '12025-01', '2025-011', 'x2025-01', ''])('%j is no month', (text) =>
  expect(parsePlainMonth(text)).toBeNull(),
)

test('months are real too', () => {
  expect(parsePlainMonth('0001-01')).toBe('0001-01')
  expect(plainMonth('2025-01')).toBe('2025-01')
  expect(parsePlainMonth('2025-12')).toBe('2025-12')
  expect(parsePlainMonth('2025-13')).toBeNull()
  expect(() => plainMonth('2025-3')).toThrow('not a real month')
})

test.each([
  ['2025-08-31', 6, '2026-02-28'],
  ['2023-08-31', 6, '2024-02-29'],
  ['2025-12-31', 2, '2026-02-28'],
  ['2025-01-31', 1, '2025-02-28'],
  ['2025-03-15', -3, '2024-12-15'],
  ['9999-11-30', 6, '10000-05-30'],
])('%s and %i months is %s', (day, months, later) => expect(addMonths(plainDate(day), months)).toBe(later))

test('the last day of a course: the contract day is day 1', () => {
  expect(addDays(plainDate('2018-06-13'), 179)).toBe('2018-12-09')
})

test('days and their numbers agree with the calendar of the machine', () => {
  fc.assert(
    fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (offset) => {
      const iso = new Date(offset * 86_400_000).toISOString()
      fc.pre(/^[0-9]{4}-/.test(iso) && !iso.startsWith('0000'))
      const day = plainDate(iso.slice(0, 10))
      expect(toDayNumber(day) - toDayNumber(plainDate('1970-01-01'))).toBe(offset)
      expect(fromDayNumber(toDayNumber(day))).toBe(day)
    }),
    { numRuns: 2_000 },
  )
})

test('counting', () => {
  expect(daysBetween(plainDate('2024-02-28'), plainDate('2024-03-01'))).toBe(2)
  expect(monthsBetween(plainMonth('2024-11'), plainMonth('2025-02'))).toBe(3)
  expect(addToMonth(plainMonth('2025-12'), 1)).toBe('2026-01')
  expect(lastDayOf(plainMonth('2024-02'))).toBe('2024-02-29')
  expect(yearOf(plainMonth('2025-03'))).toBe(2025)
  expect(yearOf(plainDate('2025-03-09'))).toBe(2025)
  expect(dayOfMonth(plainDate('2025-03-09'))).toBe(9)
  expect(monthOf(plainDate('2025-03-09'))).toBe('2025-03')
  expect(daysInMonth(plainMonth('2025-02'))).toBe(28)
  expect(firstDayOf(plainMonth('2025-02'))).toBe('2025-02-01')
  expect([firstDayOfYear(2025), lastDayOfYear(2025)]).toEqual(['2025-01-01', '2025-12-31'])
  expect(addToMonth(plainMonth('2025-01'), -1)).toBe('2024-12')
  expect(monthsBetween(plainDate('2025-03-31'), plainDate('2025-01-01'))).toBe(-2)
  expect(daysBetween(plainDate('2025-03-01'), plainDate('2025-02-28'))).toBe(-1)
  expect(compareDays(plainDate('2025-03-01'), plainDate('2025-03-01'))).toBe(0)
  expect(compareDays(plainDate('2025-02-28'), plainDate('2025-03-01'))).toBeLessThan(0)
  expect(compareDays(plainDate('2025-03-02'), plainDate('2025-03-01'))).toBeGreaterThan(0)
  expect(compareDays(addMonths(plainDate('9999-12-31'), 1), plainDate('9999-12-31'))).toBeGreaterThan(0)
})

test.each([
  ['2025-03-31', 0, false],
  ['2025-10-31', 4, false],
  ['2025-11-01', 5, true],
  ['2025-11-02', 6, true],
  ['2024-02-29', 3, false],
])('%s is weekday %i, a weekend: %s', (text, weekday, weekend) => {
  expect(weekdayOf(plainDate(text))).toBe(weekday)
  expect(isWeekend(plainDate(text))).toBe(weekend)
})
