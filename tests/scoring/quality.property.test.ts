import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readQualityCase } from '../../scoring/case/read-quality-case'
import { writeQuality, writeQualityCase } from '../../scoring/case/write-quality'
import { assessQuality } from '../../scoring/quality/assess-quality'
import { PATIENCE, RUNS } from './property-runs'

const CRITERIA = 'charter-services contract staff-education medical-agreement programme individual-approach'.split(' ')

const points = fc.constantFrom<number>(0, 10)
const scores = fc.record(Object.fromEntries(CRITERIA.map((id) => [id, points])))
const day = fc
  .integer({ min: 0, max: 364 })
  .map((days) => new Date(Date.UTC(2025, 0, 1 + days)).toISOString().slice(0, 10))

const qualityCase = fc.record(
  {
    schema: fc.constant('quality-case/1'),
    rules: fc.constant('order-929'),
    year: fc.constant(2025),
    organisation: fc.constant({ id: 'N-1', name: 'Берег' }),
    yearComplete: fc.boolean(),
    assessments: fc.uniqueArray(fc.record({ date: day, scores }), {
      minLength: 1,
      maxLength: 4,
      selector: ({ date }) => date,
    }),
  },
  { requiredKeys: ['schema', 'rules', 'year', 'organisation', 'assessments'] },
)

type PlainQuality = typeof qualityCase extends fc.Arbitrary<infer Case> ? Case : never

const read = (given: unknown) => {
  const result = readQualityCase(given)
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.value
}

/** Clause 2.4.5 told a second time, in quarters of points and without the engine's parameters. */
function plainStatus({ assessments, yearComplete }: PlainQuality): string {
  const totals = assessments.map((one) => Object.values(one.scores).filter((score) => score === 10).length * 10)
  let sum = 0
  for (const total of totals) sum += total
  const closed = yearComplete === true || totals.length === 4
  const under = sum / totals.length < 20
  if (closed) return under ? 'raised' : 'ok'
  let best = sum
  for (let left = totals.length; left < 4; left += 1) best += 60
  if (best < 80) return 'certain'
  return under ? 'warning' : 'ok'
}

test(
  'random years come out as in the plain telling',
  () => {
    fc.assert(
      fc.property(qualityCase, (given) => {
        const result = assessQuality(read(given))
        expect(result.status).toBe(plainStatus(given))
        const written = JSON.parse(JSON.stringify(writeQuality(result))) as {
          mean: string
          assessments: { date: string }[]
        }
        const dates = written.assessments.map(({ date }) => date)
        expect(dates).toEqual(dates.toSorted())
        const exact =
          given.assessments.flatMap((one) => Object.values(one.scores)).reduce((a, b) => a + b, 0) / dates.length
        expect(Math.abs(Number(written.mean) - exact)).toBeLessThanOrEqual(0.005000001)
      }),
      { numRuns: RUNS },
    )
  },
  PATIENCE,
)

test(
  'what is written as a case is read back as the same case',
  () => {
    fc.assert(
      fc.property(qualityCase, (given) => {
        const core = read(given)
        expect(read(JSON.parse(JSON.stringify(writeQualityCase(core))))).toEqual(core)
      }),
      { numRuns: RUNS },
    )
  },
  PATIENCE,
)

test(
  'more points never make a status worse',
  () => {
    const order = ['ok', 'warning', 'certain', 'raised']
    fc.assert(
      fc.property(qualityCase, fc.nat(), fc.constantFrom(...CRITERIA), (given, pick, criterion) => {
        const at = pick % given.assessments.length
        const better = given.assessments.map((one, index) =>
          index === at ? { ...one, scores: { ...one.scores, [criterion]: 10 } } : one,
        )
        const [before, after] = [given, { ...given, assessments: better }].map((one) => assessQuality(read(one)).status)
        expect(order.indexOf(after!)).toBeLessThanOrEqual(order.indexOf(before!))
      }),
      { numRuns: RUNS },
    )
  },
  PATIENCE,
)
