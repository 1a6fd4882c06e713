import { expect, test } from 'vitest'
import { plainDate } from '../plain-date'
import { isSoberLongEnough, markedResults, resultMarkers } from './krasnoyarsk-markers'

const { sober, family, conflicts, soberModel, newTies } = resultMarkers

test('marks are told apart, in the order of section 5', () => {
  const marks = { sober: true, family: false, conflicts: 'unknown', soberModel: true, newTies: 'unknown' } as const
  expect(markedResults(marks)).toEqual({
    reached: [sober, soberModel],
    notReached: [family],
    unknown: [conflicts, newTies],
  })
})

test.each([
  { used: plainDate('2026-02-20'), enough: true, why: 'exactly a month' },
  { used: plainDate('2026-02-21'), enough: false, why: 'a day less' },
  { used: 'unknown', enough: 'unknown', why: 'nobody knows' },
] as const)('no drugs for a month $enough: $why', ({ used, enough }) => {
  expect(isSoberLongEnough(used, plainDate('2026-03-20'))).toBe(enough)
})

test('a month that ends in a shorter one', () => {
  const used = plainDate('2026-01-31')
  expect([isSoberLongEnough(used, plainDate('2026-02-27')), isSoberLongEnough(used, plainDate('2026-02-28'))]).toEqual([
    false,
    true,
  ])
})

test('only the first marker has a number, that of the form', () => {
  expect(Object.values(resultMarkers).map(({ parameters }) => parameters.map(({ id }) => id))).toEqual([
    ['sobrietyTerm'],
    [],
    [],
    [],
    [],
  ])
})
