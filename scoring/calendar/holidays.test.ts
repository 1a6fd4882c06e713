import { expect, test } from 'vitest'
import { addDays, plainDate } from '../plain-date'
import { holidays, holidaysCitation, isHoliday, isHolidayThatMoves, monthDayOf } from './holidays'

const daysOf = (year: number) => Array.from({ length: 365 }, (_, index) => addDays(plainDate(`${year}-01-01`), index))

test('fourteen days of article 112, and no others', () => {
  const found = daysOf(2025).filter(isHoliday).map(monthDayOf)
  expect(found).toEqual([
    ...['01-01', '01-02', '01-03', '01-04', '01-05', '01-06', '01-07', '01-08'],
    ...['02-23', '03-08', '05-01', '05-09', '06-12', '11-04'],
  ])
  expect([...holidays].sort()).toEqual(found)
})

test('a January holiday on a weekend moves no day off by itself, the six others do', () => {
  expect(daysOf(2025).filter(isHolidayThatMoves).map(monthDayOf)).toEqual([
    '02-23',
    '03-08',
    '05-01',
    '05-09',
    '06-12',
    '11-04',
  ])
})

test('a day after the year 9999 has its month and day too', () =>
  expect(monthDayOf(addDays(plainDate('9999-12-31'), 1))).toBe('01-01'))

test('the Labour Code is cited', () =>
  expect(holidaysCitation).toEqual({ act: 'labour-code', clause: 'article 112', edition: '2001-12-30/1' }))
