import { expect, test } from 'vitest'
import { currentLaw } from '../law'
import { withValue } from '../parameters/parameter'
import { plainDate } from '../plain-date'
import { assessQuality } from '../quality/assess-quality'
import { criterionIds } from '../quality/criteria'
import type { QualityCase } from '../quality/quality-case'
import { qualityMargin } from './margins-quality'

const given = (totals: readonly number[]): QualityCase => ({
  year: 2025,
  organisation: { id: 'N-1', name: 'Берег' },
  yearComplete: false,
  assessments: totals.map((total, index) => ({
    date: plainDate(`2025-0${index + 1}-28`),
    scores: Object.fromEntries(criterionIds.map((id, at) => [id, at < total / 10 ? 10 : 0])) as never,
  })),
})

test.each([
  { totals: [20, 20, 20, 10], points: 10, criteria: 1, why: '70 of 80' },
  { totals: [0, 0, 0, 0], points: 80, criteria: 8, why: 'nothing of 80' },
  { totals: [20, 20, 20, 20], points: 0, criteria: 0, why: 'exactly the threshold' },
  { totals: [60, 60], points: 0, criteria: 0, why: 'more than enough' },
  { totals: [10], points: 10, criteria: 1, why: 'over the assessments made so far' },
])('$totals: $points points, $why', ({ totals, points, criteria }) => {
  const assessed = given(totals)
  expect(qualityMargin(assessed, assessQuality(assessed), currentLaw)).toEqual({ points, criteria })
})

test.each([
  { threshold: 25, totals: [20, 20], points: 10, criteria: 1, why: '40 of 50' },
  { threshold: 23, totals: [20], points: 3, criteria: 1, why: 'points come by ten' },
  { threshold: 60, totals: [20], points: 40, criteria: 4, why: 'all of the six' },
  { threshold: 61, totals: [20], points: 41, criteria: null, why: 'more than there is' },
])('a threshold of $threshold, $totals: $why', ({ threshold, totals, points, criteria }) => {
  const law = {
    ...currentLaw,
    qualityThreshold: withValue(currentLaw.qualityThreshold, plainDate('2025-01-01'), threshold),
  }
  const assessed = given(totals)
  expect(qualityMargin(assessed, assessQuality(assessed, law), law)).toEqual({ points, criteria })
})
