import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readQualityCase } from '../../scoring/case/read-quality-case'
import { readReform } from '../../scoring/case/read-reform'
import { currentLaw } from '../../scoring/law'
import { assessQuality } from '../../scoring/quality/assess-quality'
import { criterionIds } from '../../scoring/quality/criteria'
import type { QualityCase } from '../../scoring/quality/quality-case'
import { qualityMargin } from '../../scoring/reform/margins-quality'
import { reformedLaw } from '../../scoring/reform/reform'
import { whatIfQuality } from '../../scoring/reform/what-if-quality'
import { PATIENCE, RUNS } from './property-runs'
import { sound } from './reform-arbitraries'

const scores = fc.record(Object.fromEntries(criterionIds.map((id) => [id, fc.constantFrom(0, 10)])))
const quality = fc
  .record({ yearComplete: fc.boolean(), all: fc.array(scores, { minLength: 1, maxLength: 4 }) })
  .map(({ yearComplete, all }) =>
    sound(
      readQualityCase({
        schema: 'quality-case/1',
        rules: 'order-929',
        year: 2025,
        organisation: { id: 'N-1', name: 'Берег' },
        yearComplete,
        assessments: all.map((one, index) => ({ date: `2025-0${index + 1}-28`, scores: one })),
      }),
    ),
  )

const draft = (from: string, parameters: object) =>
  sound(readReform({ schema: 'reform/1', title: 'Проект', from, parameters }))

/** The case with so many criteria more that are met, the first that were not. */
function withMet(given: QualityCase, count: number): QualityCase {
  let left = count
  const assessments = given.assessments.map((one) => ({
    ...one,
    scores: Object.fromEntries(
      criterionIds.map((id) => {
        const isTurned = one.scores[id] === 0 && left > 0
        if (isTurned) left -= 1
        return [id, isTurned ? 10 : one.scores[id]]
      }),
    ) as QualityCase['assessments'][number]['scores'],
  }))
  return { ...given, assessments }
}

test(
  'that many criteria more bring the mean to the threshold, one fewer does not',
  () => {
    fc.assert(
      fc.property(quality, fc.integer({ min: 0, max: 70 }), (given, qualityThreshold) => {
        const law = reformedLaw(currentLaw, draft('2025-12-31', { qualityThreshold }))
        const today = assessQuality(given, law)
        const { points, criteria } = qualityMargin(given, today, law)
        const isUnder = (count: number) => {
          const { sum, assessments } = assessQuality(withMet(given, count), law)
          return sum < qualityThreshold * assessments.length
        }
        expect(points === 0).toBe(!isUnder(0))
        if (criteria === null) expect(isUnder(criterionIds.length * given.assessments.length)).toBe(true)
        else expect(isUnder(criteria)).toBe(false)
        if (criteria) expect(isUnder(criteria - 1)).toBe(true)
      }),
      { numRuns: RUNS },
    )
  },
  PATIENCE,
)

test(
  'a reform equal to today, or after the year, changes nothing; points alone scale with their criterion',
  () => {
    fc.assert(
      fc.property(quality, fc.integer({ min: 1, max: 100 }), fc.nat(100), (given, qualityPoints, qualityThreshold) => {
        const same = whatIfQuality(
          given,
          draft('2018-06-13', { qualityPoints: 10, qualityThreshold: 20, assessmentsAYear: 4 }),
        )
        expect([same.applies, same.after]).toEqual([true, same.before])
        const late = whatIfQuality(given, draft('2026-01-01', { qualityPoints, qualityThreshold, assessmentsAYear: 1 }))
        expect([late.applies, late.after]).toEqual([false, late.before])
        const other = whatIfQuality(given, draft('2025-06-01', { qualityPoints, qualityThreshold }))
        expect(other.after.sum * 10).toBe(other.before.sum * qualityPoints)
      }),
      { numRuns: RUNS },
    )
  },
  PATIENCE,
)
