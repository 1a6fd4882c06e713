import { describe, expect, test } from 'vitest'
import { addDays, plainDate, plainMonth, type PlainMonth } from '../plain-date'
import { services } from './catalogue'
import { courseShortfalls, type CourseOnRecord } from './course-shortfalls'
import { dueInMonth } from './due-in-month'

type Given = Pick<CourseOnRecord, 'contract' | 'exit' | 'plannedEnd' | 'periodStart' | 'through'>

const stay = (contract: string, exit: string | null, through: string): Given => ({
  contract: plainDate(contract),
  exit: exit === null ? null : plainDate(exit),
  plannedEnd: addDays(plainDate(contract), 179),
  periodStart: 'contract-day',
  through: plainMonth(through),
})

/** All that fell due, but for these counts. */
function given(course: Given, but: Record<string, Record<string, number>> = {}): CourseOnRecord {
  const months = ['2025-01', '2025-02', '2025-03'].map(plainMonth)
  const delivered = new Map<PlainMonth, ReadonlyMap<string, number>>(
    months.map((month) => [
      month,
      new Map([...dueInMonth({ ...course, month }).counts, ...Object.entries(but[month] ?? {})]),
    ]),
  )
  return { ...course, delivered }
}

/** 22 days × 9 a day, 3 weeks × 13 a week, a fortnight, 3 on admission, 1 on 01.02. */
const ALL_DUE = 22 * 9 + 3 * 13 + 1 + 3 + 1

describe('contract 20.01.2025, exit 10.02.2025', () => {
  const course = stay('2025-01-20', '2025-02-10', '2025-12')

  test('nothing fell short: every month of the stay stands with none', () => {
    expect(courseShortfalls(given(course))).toEqual({
      months: [
        { month: '2025-01', shortfalls: [] },
        { month: '2025-02', shortfalls: [] },
      ],
      services: [],
      conformity: { numerator: ALL_DUE, denominator: ALL_DUE },
    })
  })

  test('what fell short is listed by month and summed by service over the whole course', () => {
    const short = given(course, {
      '2025-01': { '3.1': 0, '1.5.1': 30, '7.2': 1 },
      '2025-02': { '3.1': 1, '8.1': 9 },
    })
    expect(courseShortfalls(short)).toEqual({
      months: [
        {
          month: '2025-01',
          shortfalls: [
            { code: '1.5.1', due: 36, delivered: 30 },
            { code: '3.1', due: 1, delivered: 0 },
            { code: '7.2', due: 2, delivered: 1 },
          ],
        },
        {
          month: '2025-02',
          shortfalls: [
            { code: '3.1', due: 2, delivered: 1 },
            { code: '8.1', due: 10, delivered: 9 },
          ],
        },
      ],
      services: [
        { code: '1.5.1', due: 66, delivered: 60 },
        { code: '3.1', due: 3, delivered: 1 },
        { code: '7.2', due: 6, delivered: 5 },
        { code: '8.1', due: 22, delivered: 21 },
      ],
      conformity: { numerator: ALL_DUE - 10, denominator: ALL_DUE },
    })
  })

  test('a surplus makes up for no other month and no other service', () => {
    const uneven = given(course, { '2025-01': { '3.1': 0 }, '2025-02': { '3.1': 5, '3.2': 9 } })
    const { services, conformity } = courseShortfalls(uneven)
    expect(services).toEqual([{ code: '3.1', due: 3, delivered: 2 }])
    expect(conformity).toEqual({ numerator: ALL_DUE - 1, denominator: ALL_DUE })
  })

  test('a service given that never falls due by itself counts nowhere', () => {
    const { conformity } = courseShortfalls(given(course, { '2025-01': { '1.8': 4 } }))
    expect(conformity).toEqual({ numerator: ALL_DUE, denominator: ALL_DUE })
  })

  test('a month that is not on record was given nothing', () => {
    const { months, conformity } = courseShortfalls({ ...course, delivered: new Map() })
    expect(months.map(({ shortfalls }) => shortfalls.length)).toEqual([21, 21])
    expect(conformity).toEqual({ numerator: 0, denominator: ALL_DUE })
  })
})

test('a month that is not over is not judged', () => {
  const { months } = courseShortfalls(given(stay('2025-01-20', null, '2025-02')))
  expect(months.map(({ month }) => month)).toEqual(['2025-01', '2025-02'])
})

test('before the first month is over nothing is judged, and no share can be told', () => {
  expect(courseShortfalls(given(stay('2025-01-20', null, '2024-12')))).toEqual({
    months: [],
    services: [],
    conformity: { numerator: 0, denominator: 0 },
  })
})

test('a whole course asks for every service but those given only as needed', () => {
  const { services: short } = courseShortfalls({ ...stay('2025-01-20', '2025-07-18', '2025-07'), delivered: new Map() })
  const missed = short.map(({ code }) => code)
  expect(services.map(({ code }) => code).filter((code) => !missed.includes(code))).toEqual([
    '1.2',
    '1.4',
    '1.8',
    '2.2',
  ])
})
