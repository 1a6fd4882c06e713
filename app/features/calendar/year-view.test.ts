import { expect, test } from 'vitest'
import { officialCalendar } from 'scoring/calendar/official-years'
import { daysOf, daysThatChange, monthsOf, quartersOf, unusualRuns, workingDaysOf } from './year-view'

const year = (number: number) => officialCalendar.get(number)!
const months2025 = monthsOf(year(2025))
const kindOn = (date: string, regional?: ReadonlySet<string>) =>
  daysOf(monthsOf({ ...year(2025), regional })).find((day) => day.date === date)?.kind

test.each([
  ['2025-03-03', 'work'],
  ['2025-03-01', 'weekend'],
  ['2025-01-01', 'holiday'],
  ['2025-01-04', 'holiday'],
  ['2025-06-13', 'moved'],
  ['2025-11-01', 'worked'],
])('%s is drawn as %s', (date, kind) => {
  expect(kindOn(date)).toBe(kind)
})

test('a day of the region is told apart from those of the decree', () => {
  expect(kindOn('2025-06-13', new Set(['06-13']))).toBe('regional')
})

test('working days of a year, its quarters and a month', () => {
  expect(workingDaysOf(months2025)).toBe(247)
  expect(quartersOf(months2025).reduce((sum, quarter) => sum + quarter, 0)).toBe(247)
  expect(months2025[0]).toMatchObject({ month: '2025-01', working: 17 })
  expect(months2025.map(({ working }) => working)).toEqual([17, 20, 21, 22, 18, 19, 23, 21, 22, 23, 19, 22])
})

test('a month begins under its weekday and has whole weeks', () => {
  const [january] = months2025
  expect(january!.weeks.map((week) => week.length)).toEqual([7, 7, 7, 7, 7])
  expect(january!.weeks[0]!.map((day) => day?.date.slice(8) ?? '')).toEqual(['', '', '01', '02', '03', '04', '05'])
  expect(january!.weeks[4]!.map((day) => day?.date.slice(8) ?? '')).toEqual(['27', '28', '29', '30', '31', '', ''])
})

test('neighbours of one reason are told together', () => {
  const runs = unusualRuns(months2025).map(({ first, last }) => `${first.date}–${last.date} ${first.kind}`)
  expect(runs.slice(0, 4)).toEqual([
    '2025-01-01–2025-01-08 holiday',
    '2025-02-23–2025-02-23 holiday',
    '2025-03-08–2025-03-08 holiday',
    '2025-05-01–2025-05-01 holiday',
  ])
  expect(runs).toContain('2025-11-01–2025-11-01 worked')
})

test('days that change are those on which one works and the other does not', () => {
  const before = year(2026)
  const after = { ...before, off: new Set([...before.off, '05-08']), working: new Set(['05-16']) }
  expect(daysThatChange(before, after)).toEqual([
    { date: '2026-05-08', willWork: false },
    { date: '2026-05-16', willWork: true },
  ])
  expect(daysThatChange(before, before)).toEqual([])
})
