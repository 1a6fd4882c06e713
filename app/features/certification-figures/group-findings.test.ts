import { describe, expect, test } from 'vitest'
import { groupFindings, totalOf, type CriterionFinding } from './group-findings'
import { halfYearOf, halfYearsFrom } from './half-year'
import { middleOf } from './middle'

const finding = (criterion: string, over: Partial<CriterionFinding> = {}): CriterionFinding => ({
  ...{ criterion, result: 'partly', on: '2026-03-01', of: 'examination' },
  ...{ certification: { id: 'c', number: 1 }, centre: 'Причал' },
  ...over,
})

describe('how often a criterion was not fully met', () => {
  test('the most often first, of equals the one that was not met at all', () => {
    const rows = groupFindings(
      [finding('устав'), finding('кадры', { result: 'not-met' }), finding('быт'), finding('быт')],
      new Map([['тишина', 4]]),
      new Map(),
    )
    expect(rows.map((row) => `${row.criterion} ${totalOf(row)}`)).toEqual(['быт 2', 'кадры 1', 'устав 1', 'тишина 0'])
  })

  test('findings of examinations and of surveillance are told apart, and counted by half-year', () => {
    const found = [
      finding('быт'),
      finding('быт', { of: 'surveillance', on: '2026-07-01', result: 'not-met' }),
      finding('быт', { on: '2026-06-30' }),
    ]
    const [row] = groupFindings(found, new Map([['быт', 5]]), new Map([['быт', { ru: 'Быт', en: 'Home' }]]))
    expect(row).toMatchObject({
      ...{ title: { ru: 'Быт', en: 'Home' }, examinedCount: 5, examinationFindings: 2 },
      ...{ partlyCount: 2, notMetCount: 1, byHalf: { '2026-1': 2, '2026-2': 1 } },
    })
  })
})

test.each([
  { day: '2026-01-01', half: '2026-1' },
  { day: '2026-06-30', half: '2026-1' },
  { day: '2026-07-01', half: '2026-2' },
  { day: '2026-12-31', half: '2026-2' },
])('$day is in $half', ({ day, half }) => {
  expect(halfYearOf(day)).toBe(half)
})

test('half-years in which nothing was stand between the others', () => {
  expect(halfYearsFrom(['2026-03-01', '2024-08-01'])).toEqual(['2024-2', '2025-1', '2025-2', '2026-1'])
  expect(halfYearsFrom([])).toEqual([])
})

test.each([
  { numbers: [], middle: null },
  { numbers: [7], middle: 7 },
  { numbers: [30, 10, 20], middle: 20 },
  { numbers: [40, 10, 30, 20], middle: 20 },
])('the middle of $numbers is $middle', ({ numbers, middle }) => {
  expect(middleOf(numbers)).toBe(middle)
})
