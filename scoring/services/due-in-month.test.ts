import { describe, expect, test } from 'vitest'
import { addDays, plainDate, plainMonth } from '../plain-date'
import type { PeriodStart } from '../readings'
import { daysInProgramme, stayInMonth } from './days-in-programme'
import { dueInMonth, notDueKinds } from './due-in-month'
import { kindsOf } from './kinds'
import { shortfalls } from './shortfalls'

const course = (
  contract: string,
  month: string,
  exit: string | null = null,
  periodStart: PeriodStart = 'contract-day',
) => ({
  contract: plainDate(contract),
  plannedEnd: addDays(plainDate(contract), 179),
  exit: exit === null ? null : plainDate(exit),
  month: plainMonth(month),
  periodStart,
})
const count = (code: string, ...given: Parameters<typeof course>) => dueInMonth(course(...given)).counts.get(code) ?? 0

describe('contract 20.01.2025', () => {
  test('in January kinds 1, 2, 6, 8 by their daily services and admission, 3, 4, 7 on 26.01; not 5', () => {
    const due = dueInMonth(course('2025-01-20', '2025-01'))
    expect(kindsOf(due.dueKinds)).toEqual([
      'living',
      'social-environment',
      'pedagogical',
      'psychological',
      'physical',
      'resocialisation',
      'vocational',
    ])
    expect(kindsOf(due.notDueKinds)).toEqual(['sociocultural'])
  })

  test.each([
    ['1.1', '2025-01', 1, 'on admission'],
    ['1.1', '2025-02', 0, 'once a course'],
    ['1.3', '2025-01', 12, 'every day from the 20th'],
    ['1.5.1', '2025-02', 84, 'three times on each of 28 days'],
    ['1.5.2', '2025-02', 2, 'fortnights end on 02.02 and 16.02'],
    ['1.10', '2025-02', 29, 'practice on 28 days, theory on 19.02'],
    ['2.1', '2025-01', 1, 'on admission'],
    ['2.1', '2025-02', 0, 'the first two months end on 19.03'],
    ['2.1', '2025-03', 1, '19.03'],
    ['3.1', '2025-01', 1, 'the first week ends on 26.01'],
    ['3.1', '2025-02', 4, '02, 09, 16 and 23.02'],
    ['4.2', '2025-01', 2, 'on admission and on 26.01'],
    ['5.3', '2025-02', 4, 'four times in the month that ends on 19.02'],
    ['6.1', '2025-02', 2, 'twice in the month that ends on 19.02'],
    ['6.2', '2025-01', 0, 'the 1st was before the contract'],
    ['6.2', '2025-02', 1, '01.02'],
    ['6.4', '2025-02', 5, 'four weeks and the team games of the month'],
    ['7.2', '2025-02', 8, 'twice a week'],
    ['8.2', '2025-05', 0, 'the two last months begin on 18.05'],
    ['8.2', '2025-06', 1, 'planned end 18.07: the month that ends on 18.06'],
    ['8.2', '2025-07', 1, 'the month that ends on 18.07'],
    ['2.2', '2025-03', 0, 'only as needed'],
  ])('service %s in %s falls due %i times: %s', (code, month, times) =>
    expect(count(code, '2025-01-20', month)).toBe(times),
  )
})

test.each([
  ['2025-01-20', '2025-01', '2025-01-26', 1, 'the week ends on the day of the exit'],
  ['2025-01-20', '2025-01', '2025-01-25', 0, 'the last, broken week is not due'],
  ['2025-01-20', '2025-02', '2025-02-09', 2, '02.02 and 09.02'],
])('contract %s, %s, exit %s: a weekly service falls due %i times: %s', (contract, month, exit, times) => {
  expect(count('3.1', contract, month, exit)).toBe(times)
})

test.each([
  ['2025-01-31', '2025-01', 0, 'the first month ends on 27.02'],
  ['2025-01-31', '2025-02', 1, '27.02: the day before 28.02, to which 31.02 clamps'],
  ['2025-01-31', '2025-03', 1, '30.03'],
  ['2025-01-01', '2025-01', 1, '31.01: a contract of the 1st ends its months with the calendar'],
  ['2025-01-01', '2025-02', 1, '28.02'],
])('contract %s, %s: a monthly service falls due %i times: %s', (contract, month, times) => {
  expect(count('5.1', contract, month)).toBe(times)
})

test.each([
  ['2025-01-20', '2025-01', null, 0, 'not there all the month'],
  ['2025-01-20', '2025-02', null, 1, 'there on all its days'],
  ['2025-01-20', '2025-02', '2025-02-27', 0, 'left the day before its end'],
  ['2025-01-01', '2025-01', '2025-01-31', 1, 'there on all its days'],
  ['2025-01-01', '2025-01', '2025-01-30', 0, 'left the day before its end'],
  ['2025-01-31', '2025-01', null, 0, 'the contract day alone'],
] as [string, string, string | null, number, string][])(
  'by calendar months, contract %s, %s, exit %s: %i times: %s',
  (contract, month, exit, times) => {
    expect(count('5.1', contract, month, exit, 'calendar-month')).toBe(times)
  },
)

test.each([
  ['2025-01-20', '2025-02', 0],
  ['2025-01-20', '2025-03', 1],
  ['2025-01-01', '2025-02', 1],
])('by calendar months, contract %s: the service of two months in %s falls due %i times', (contract, month, times) => {
  expect(count('2.1', contract, month, null, 'calendar-month')).toBe(times)
})

test('a planned end beyond day 180 is cut to day 180; one before it stands', () => {
  const late = { ...course('2025-01-20', '2025-07'), plannedEnd: plainDate('2025-12-31') }
  expect(dueInMonth(late).counts.get('8.2')).toBe(1)
  const early = { ...course('2025-01-20', '2025-03'), plannedEnd: plainDate('2025-03-31') }
  expect(dueInMonth(early).counts.get('8.2')).toBe(1)
})

test.each([
  ['2025-01-20', '2025-04-30', '2025-03', null, 1, 'a month before 30.04 is 30.03'],
  ['2025-01-20', '2025-04-30', '2025-03', '2025-03-30', 1, 'still there on 30.03'],
  ['2025-01-20', '2025-04-30', '2025-03', '2025-03-29', 0, 'left the day before'],
  ['2025-01-20', '2025-03-31', '2025-02', null, 1, 'a month before 31.03 is 28.02'],
  ['2025-01-20', '2025-04-30', '2025-02', null, 0, 'the third month before the end'],
  ['2025-01-20', '2025-04-30', '2025-05', null, 0, 'after the planned end'],
  ['2025-01-20', '2025-02-19', '2025-01', null, 0, 'a month before the end the contract was not made yet'],
  ['2025-01-20', '2025-02-20', '2025-01', null, 1, 'a month before the end is the contract day'],
  ['2025-01-31', '2025-07-29', '2025-07', null, 1, 'day 180'],
  ['2025-01-31', '2025-07-30', '2025-06', null, 1, 'cut to day 180: 29.07, and 29.06 a month before'],
  ['2025-01-31', '2025-07-30', '2025-07', '2025-07-29', 1, 'cut to day 180, and still there on it'],
  ['2025-01-31', '2025-07-29', '2025-07', '2025-07-28', 0, 'left the day before day 180'],
  ['2025-01-31', '2025-08-29', '2025-08', null, 0, 'beyond day 180'],
] as [string, string, string, string | null, number, string][])(
  'contract %s, planned end %s, %s, exit %s: 8.2 falls due %i times: %s',
  (contract, plannedEnd, month, exit, times) => {
    const given = { ...course(contract, month, exit), plannedEnd: plainDate(plannedEnd) }
    expect(dueInMonth(given).counts.get('8.2') ?? 0).toBe(times)
  },
)

test('nothing is due outside the programme', () => {
  expect(kindsOf(notDueKinds(course('2025-01-20', '2024-12')))).toHaveLength(8)
  expect(kindsOf(notDueKinds(course('2025-01-20', '2025-03', '2025-02-10')))).toHaveLength(8)
})

test.each([
  ['2025-01', null, 12, 'the contract day counts'],
  ['2025-02', null, 28, 'a whole month'],
  ['2025-02', '2025-02-10', 10, 'the day of the exit counts'],
  ['2025-03', '2025-02-10', 0, 'after the exit'],
  ['2024-12', null, 0, 'before the contract'],
  ['2025-01', '2025-01-20', 1, 'left on the contract day'],
  ['2025-01', '2025-01-19', 0, 'an exit before the contract leaves no day'],
] as [string, string | null, number, string][])('days in the programme in %s, exit %s: %i: %s', (month, exit, days) => {
  const stay = { contract: plainDate('2025-01-20'), exit: exit === null ? null : plainDate(exit) }
  expect(daysInProgramme(stay, plainMonth(month))).toBe(days)
})

test('days in the programme are numbered within their month', () => {
  const stay = { contract: plainDate('2025-01-20'), exit: plainDate('2025-03-04') }
  const found = ['2024-12', '2025-01', '2025-02', '2025-03', '2025-04'].map((month) =>
    stayInMonth(stay, plainMonth(month)),
  )
  expect(found).toEqual([null, { from: 20, to: 31 }, { from: 1, to: 28 }, { from: 1, to: 4 }, null])
  expect(stayInMonth({ ...stay, exit: plainDate('2025-01-19') }, plainMonth('2025-01'))).toBeNull()
})

test('shortfalls list what was given less often than it fell due', () => {
  const due = dueInMonth(course('2025-01-20', '2025-01'))
  const delivered = new Map([...due.counts, ['3.1', 0], ['1.5.1', 30], ['7.2', 5]])
  expect(shortfalls(delivered, due)).toEqual([
    { code: '1.5.1', due: 36, delivered: 30 },
    { code: '3.1', due: 1, delivered: 0 },
  ])
})
