import { describe, expect, test } from 'vitest'
import { acts } from '../acts'
import { plainDate } from '../plain-date'
import type { CriterionAssessment, CriterionResult } from './certification'
import { certify } from './certify'
import { criterionSets, irkutsk29 } from './irkutsk-29'

const set = {
  id: 'three/1',
  criteria: [
    { id: 'a', main: true },
    { id: 'b', main: false },
    { id: 'c', main: true },
  ],
}
const by = plainDate('2025-06-01')
const of = (criterion: string, result: CriterionResult, remedyBy: typeof by | null = null): CriterionAssessment => ({
  criterion,
  result,
  note: null,
  remedyBy,
})
const supports = (assessments: readonly CriterionAssessment[], option: 'remedy' | 'refuse' = 'remedy') =>
  certify({ set, readings: { 'main-not-met': option }, assessments }).supports

describe('what an assessment supports', () => {
  test.each([
    { results: [of('a', 'met'), of('b', 'met'), of('c', 'met')], says: 'certify', strict: 'certify' },
    { results: [of('a', 'met'), of('b', 'not-met', by), of('c', 'met')], says: 'remedy', strict: 'remedy' },
    { results: [of('a', 'partly', by), of('b', 'met'), of('c', 'met')], says: 'remedy', strict: 'remedy' },
    { results: [of('a', 'not-met', by), of('b', 'met'), of('c', 'met')], says: 'remedy', strict: 'refuse' },
    { results: [of('a', 'not-met'), of('b', 'met'), of('c', 'met')], says: 'incomplete', strict: 'refuse' },
    { results: [of('a', 'met'), of('b', 'not-met'), of('c', 'partly', by)], says: 'incomplete', strict: 'incomplete' },
    { results: [of('a', 'met', by), of('b', 'met'), of('c', 'met')], says: 'certify', strict: 'certify' },
  ])('$says, and $strict where a main criterion not met refuses', ({ results, says, strict }) => {
    expect(supports(results)).toBe(says)
    expect(supports(results, 'refuse')).toBe(strict)
  })
})

test('findings come in the order of the set with their counts', () => {
  const assessments = [of('c', 'not-met', by), of('b', 'met'), of('a', 'partly')]
  expect(certify({ set, readings: { 'main-not-met': 'remedy' }, assessments })).toEqual({
    set: 'three/1',
    met: 1,
    partly: 1,
    notMet: 1,
    supports: 'incomplete',
    findings: [
      { criterion: 'a', main: true, result: 'partly', remedyBy: null },
      { criterion: 'c', main: true, result: 'not-met', remedyBy: by },
    ],
  })
})

describe('the set that ships', () => {
  test('has ten main criteria from the regional page and nineteen stand-ins from Order 929', () => {
    const main = irkutsk29.criteria.filter((criterion) => criterion.main)
    const standIns = irkutsk29.criteria.filter(({ standIn }) => standIn)
    expect(main.map(({ id }) => id)).toEqual(
      'fire-and-sanitary charter written-contract staff-and-experience material-base individual-support-no-violence open-about-faith open-community statistics work-by-education'.split(
        ' ',
      ),
    )
    expect([main.length, standIns.length, new Set(irkutsk29.criteria.map(({ id }) => id)).size]).toEqual([10, 19, 29])
    expect(new Set(main.map(({ citation }) => citation.act))).toEqual(new Set(['irkutsk-system']))
    expect(new Set(standIns.map(({ citation }) => citation.act))).toEqual(new Set(['order-929']))
    expect(standIns.filter((criterion) => criterion.main)).toEqual([])
    expect(criterionSets.get('irkutsk-29/1')).toBe(irkutsk29)
  })

  test('each criterion has a sentence of its source', () => {
    for (const { quote, citation } of irkutsk29.criteria) {
      expect(quote).toMatch(/^[А-Яа-я][^A-Za-z]+$/)
      expect(citation.edition).toBe(acts[citation.act].edition)
    }
  })
})
