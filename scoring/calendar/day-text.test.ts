import { describe, expect, test } from 'vitest'
import { plainDate } from '../plain-date'
import { dayText } from './day-text'
import { displayDay } from './display-day'
import { officialCalendar } from './official-years'
import { dayIn, type CalendarDay, type Decree } from './work-calendar'

const official = (date: string): CalendarDay => {
  const day = dayIn(officialCalendar, plainDate(date))
  if (!day) throw new Error(date)
  return day
}

describe('why a day is worked or not', () => {
  test.each([
    ['2018-06-08', 'рабочий день', 'a working day'],
    ['2018-06-16', 'суббота', 'a Saturday'],
    ['2018-06-17', 'воскресенье', 'a Sunday'],
    ['2018-06-12', 'нерабочий праздничный день (ст. 112 ТК РФ)', 'a public holiday (Labour Code, article 112)'],
    [
      '2018-11-05',
      'выходной, перенесённый с праздника, который пришёлся на выходной (ст. 112 ТК РФ)',
      'a day off moved from a holiday on a weekend (Labour Code, article 112)',
    ],
    [
      '2018-06-11',
      'выходной, перенесённый постановлением № 1250 от 14.10.2017 (подлежит подтверждению)',
      'a day off moved by a decree No. 1250 of 2017-10-14 (to be confirmed)',
    ],
    [
      '2018-06-09',
      'рабочая суббота по постановлению № 1250 от 14.10.2017 (подлежит подтверждению)',
      'a Saturday worked by a decree No. 1250 of 2017-10-14 (to be confirmed)',
    ],
  ])('%s', (date, ru, en) => expect([dayText(official(date), 'ru'), dayText(official(date), 'en')]).toEqual([ru, en]))

  const sunday = (decree: Decree | null): CalendarDay => ({
    date: plainDate('2027-02-21'),
    reason: 'decree-working',
    decree,
  })

  test('a Sunday may be worked too; a confirmed decree says no more', () => {
    const decree = { number: '7', date: plainDate('2026-09-01'), isConfirmed: true }
    expect(dayText(sunday(decree), 'ru')).toBe('рабочее воскресенье по постановлению № 7 от 01.09.2026')
    expect(dayText(sunday(decree), 'en')).toBe('a Sunday worked by a decree No. 7 of 2026-09-01')
  })

  test('a decree that nobody named is not named', () =>
    expect(dayText(sunday(null), 'ru')).toBe('рабочее воскресенье по постановлению'))
})

test('a day is written as its reader writes it', () => {
  expect(displayDay(plainDate('2018-06-14'), 'ru')).toBe('14.06.2018')
  expect(displayDay(plainDate('2018-06-14'), 'en')).toBe('2018-06-14')
})

test('a day off of the region names the region, and no decree', () => {
  const day: CalendarDay = { date: plainDate('2027-07-09'), reason: 'regional-off', decree: null }
  expect(dayText(day, 'ru')).toBe('нерабочий день по акту региона')
  expect(dayText(day, 'en')).toBe('a day off by an act of the region')
})
