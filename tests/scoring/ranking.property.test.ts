import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rankYear } from '../../scoring/ranking/rank-year'
import { RUNS } from './property-runs'

const organisation = fc
  .record({
    id: fc.uuid(),
    name: fc.constantFrom('Берег', 'Опора', 'Путь'),
    totals: fc.array(fc.constantFrom<number>(0, 10, 20, 30, 40, 50, 60), { maxLength: 4 }),
    remissionPoints: fc.constantFrom(0, 1, 2),
  })
  .map(({ totals, ...one }) => ({ ...one, sum: totals.reduce((a, b) => a + b, 0), count: totals.length }))
const organisations = fc.uniqueArray(organisation, { maxLength: 12, selector: ({ id }) => id })

/** A year has at most four assessments, so every score is a whole number of twelfths. */
const twelfths = ({ sum, count, remissionPoints }: { sum: number; count: number; remissionPoints: number }) =>
  (sum * 12) / count + remissionPoints * 12

test('a place is one more than the number of those who are better', () => {
  fc.assert(
    fc.property(organisations, (given) => {
      const assessed = given.filter(({ count }) => count > 0)
      for (const { place, score, ...one } of rankYear(given)) {
        const better = assessed.filter((other) => twelfths(other) > twelfths(one)).length
        expect(place).toBe(one.count === 0 ? null : better + 1)
        expect(score === null).toBe(one.count === 0)
      }
    }),
    { numRuns: RUNS },
  )
}, 600_000)

test('the order of the list given does not matter, and nobody is lost', () => {
  fc.assert(
    fc.property(
      organisations.chain((given) =>
        fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length })),
      ),
      ([given, shuffled]) => {
        const ranked = rankYear(given)
        expect(rankYear(shuffled)).toEqual(ranked)
        expect(ranked.map(({ id }) => id).toSorted()).toEqual(given.map(({ id }) => id).toSorted())
      },
    ),
    { numRuns: RUNS },
  )
}, 600_000)
