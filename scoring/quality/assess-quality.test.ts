import { describe, expect, test } from 'vitest'
import { currentLaw } from '../law'
import { withValue } from '../parameters/parameter'
import { plainDate } from '../plain-date'
import { assessQuality } from './assess-quality'
import { criterionIds } from './criteria'
import { meanFormula } from './explain-quality'
import type { QualityCase } from './quality-case'

/** Assessments a month apart whose totals are given, ten points a criterion. */
const yearOf = (totals: readonly number[], yearComplete = false): QualityCase => ({
  year: 2025,
  organisation: { id: 'N-1', name: 'Берег' },
  yearComplete,
  assessments: totals.map((total, index) => ({
    date: plainDate(`2025-${`${3 * index + 1}`.padStart(2, '0')}-28`),
    scores: Object.fromEntries(criterionIds.map((id, at) => [id, at < total / 10 ? 10 : 0])) as never,
  })),
})

const statusOf = (totals: readonly number[], yearComplete = false) => assessQuality(yearOf(totals, yearComplete)).status

describe('the question of exclusion (2.4.5)', () => {
  test.each([
    { totals: [20, 20, 20, 10], status: 'raised', why: 'mean 17.5 of a complete year' },
    { totals: [20, 20, 20, 20], status: 'ok', why: 'exactly 20 is not less than 20' },
    { totals: [60, 0, 10, 0], status: 'raised', why: 'one good assessment does not save the year' },
    { totals: [10, 0], status: 'warning', why: 'the best year is (10 + 0 + 60 + 60) / 4 = 32.5' },
    { totals: [0, 10, 0], status: 'certain', why: 'the best year is (10 + 60) / 4 = 17.5' },
    { totals: [0, 20, 0], status: 'warning', why: 'the best year is exactly (20 + 60) / 4 = 20' },
    { totals: [20], status: 'ok', why: 'the mean so far is exactly 20' },
    { totals: [10], status: 'warning', why: 'the mean so far is 10' },
    { totals: [60, 60, 60, 0], status: 'ok', why: 'mean 45' },
  ])('$totals: $status, for $why', ({ totals, status }) => expect(statusOf(totals)).toBe(status))

  test.each([
    { totals: [10], status: 'raised', why: 'a year closed after one assessment' },
    { totals: [20], status: 'ok', why: 'a year closed with exactly 20' },
    { totals: [0, 10, 0], status: 'raised', why: 'closed comes before certain' },
  ])('$totals of a closed year: $status, $why', ({ totals, status }) => expect(statusOf(totals, true)).toBe(status))
})

test('totals come by date, whatever the order of the case', () => {
  const { assessments, ...rest } = yearOf([10, 40, 60])
  expect(assessQuality({ ...rest, assessments: assessments.toReversed() })).toEqual({
    edition: '2018-06-13/1',
    year: 2025,
    organisation: { id: 'N-1', name: 'Берег' },
    assessments: [
      { date: '2025-01-28', total: 10 },
      { date: '2025-04-28', total: 40 },
      { date: '2025-07-28', total: 60 },
    ],
    sum: 110,
    status: 'ok',
  })
})

test('the arithmetic of the mean', () =>
  expect(meanFormula(assessQuality(yearOf([20, 20, 10])))).toBe('(20 + 20 + 10) ÷ 3 = 16.67'))

describe('another law', () => {
  const from = plainDate('2025-12-31')
  test('a higher threshold', () => {
    const law = { ...currentLaw, qualityThreshold: withValue(currentLaw.qualityThreshold, from, 21) }
    expect(assessQuality(yearOf([20, 20, 20, 20]), law).status).toBe('raised')
  })
  test('two assessments a year', () => {
    const law = { ...currentLaw, assessmentsAYear: withValue(currentLaw.assessmentsAYear, from, 2) }
    expect(assessQuality(yearOf([10, 0]), law).status).toBe('raised')
  })
  test('five points a criterion leave less to hope for', () => {
    const law = { ...currentLaw, qualityPoints: withValue(currentLaw.qualityPoints, from, 5) }
    expect(assessQuality(yearOf([10, 0]), law).status).toBe('certain')
  })
})
