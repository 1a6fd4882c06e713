import { describe, expect, test } from 'vitest'
import { plainDate } from '../plain-date'
import { checkNorms, normIds, norms, type NormFacts, type NormId } from './norms'

const today = plainDate('2025-03-31')
const check = (id: NormId, facts: NormFacts, people = 13) => {
  const { result, found, expected } = checkNorms(facts, people, today).find(({ norm }) => norm === id)!
  return [result, found, expected]
}

describe('one for each so many people', () => {
  test.each([
    ['bowls', 12, 2, 'met', 2, 'two full groups of 6'],
    ['bowls', 13, 2, 'not-met', 3, 'the thirteenth asks for a third'],
    ['bowls', 13, 3, 'met', 3, 'exactly'],
    ['bowls', 13, 4, 'met', 3, 'more than asked'],
    ['basins', 6, 1, 'met', 1, 'one full group'],
    ['basins', 7, 1, 'not-met', 2, 'the seventh'],
    ['showers', 12, 1, 'met', 1, 'one full group of 12'],
    ['showers', 13, 1, 'not-met', 2, 'the thirteenth asks for a second'],
    ['showers', 13, 2, 'met', 2, 'exactly'],
    ['showers', 1, 0, 'not-met', 1, 'one client asks for one'],
    ['bowls', 0, 0, 'met', 0, 'nobody lives there'],
  ] as [NormId, number, number, string, number, string][])(
    '%s for %i people, %i there: %s of %i: %s',
    (id, people, found, result, expected) => {
      expect(check(id, { [id]: found }, people)).toEqual([result, found, expected])
    },
  )
})

describe('measured', () => {
  test.each([
    ['bowl-area', 200, 'met', 200, '2 m² are 200 square decimetres'],
    ['bowl-area', 199, 'not-met', 200, 'a decimetre too small'],
    ['linen-change', 7, 'met', 7, 'every 7 days'],
    ['linen-change', 6, 'met', 7, 'more often'],
    ['linen-change', 8, 'not-met', 7, 'a day too late'],
    ['pillow', 60, 'met', 60, '60×60'],
    ['pillow', 59, 'not-met', 60, 'a side too short'],
    ['sheet-width', 40, 'met', 40, 'wider by 40 cm'],
    ['sheet-width', 39, 'not-met', 40, 'wider by 39 cm'],
    ['waffle-towel-width', 50, 'met', 50, '50×100'],
    ['waffle-towel-width', 49, 'not-met', 50, 'too narrow'],
    ['waffle-towel-length', 100, 'met', 100, '50×100'],
    ['waffle-towel-length', 99, 'not-met', 100, 'too short'],
    ['terry-towel-width', 49, 'not-met', 50, 'too narrow'],
    ['terry-towel-length', 99, 'not-met', 100, 'too short'],
    ['boiling-water-from', 6, 'met', 6, 'from 6-00'],
    ['boiling-water-from', 7, 'not-met', 6, 'an hour late'],
    ['boiling-water-until', 22, 'met', 22, 'until 22-00'],
    ['boiling-water-until', 21, 'not-met', 22, 'an hour too early'],
    ['meals-a-day', 3, 'met', 3, 'three meals'],
    ['meals-a-day', 2, 'not-met', 3, 'two meals'],
  ] as [NormId, number, string, number, string][])('%s %i: %s of %i: %s', (id, found, result, expected) => {
    expect(check(id, { [id]: found })).toEqual([result, found, expected])
  })
})

const answeredIds = normIds.filter((id) => norms[id].bound === null)

test('yes meets a norm, no does not', () => {
  const all = (answer: boolean) => Object.fromEntries(answeredIds.map((id) => [id, answer])) as NormFacts
  expect(answeredIds).toHaveLength(27)
  for (const id of answeredIds) {
    expect(check(id, all(true))).toEqual(['met', true, true])
    expect(check(id, all(false))).toEqual(['not-met', false, true])
  }
})

test('what was not looked at is unknown, and it is said what is expected; the order is that of clause 2.2', () => {
  const checks = checkNorms({ bowls: 0 }, 13, today)
  expect(checks.map(({ norm }) => norm)).toEqual(normIds)
  expect(checks.filter(({ result }) => result !== 'unknown')).toEqual([
    { norm: 'bowls', result: 'not-met', found: 0, expected: 3 },
  ])
  expect(checks.find(({ norm }) => norm === 'showers')).toEqual({
    norm: 'showers',
    result: 'unknown',
    found: null,
    expected: 2,
  })
  expect(checks.find(({ norm }) => norm === 'chair')).toEqual({
    norm: 'chair',
    result: 'unknown',
    found: null,
    expected: true,
  })
})

test.each([
  ['a part of a person', { people: 12.5 }, 'people: not a whole number: 12.5'],
  ['fewer than nobody', { people: -1 }, 'people: not a whole number: -1'],
  ['a part of a decimetre', { facts: { 'bowl-area': 199.5 } }, 'bowl-area: not a whole number: 199.5'],
  ['fewer than none', { facts: { bowls: -1 } }, 'bowls: not a whole number: -1'],
] as [string, { people?: number; facts?: NormFacts }, string][])('%s is refused', (_, given, message) => {
  expect(() => checkNorms(given.facts ?? {}, given.people ?? 13, today)).toThrow(new RangeError(message))
})

test('before the day of the order its numbers are not in force', () => {
  expect(() => checkNorms({}, 13, plainDate('2018-06-12'))).toThrow('has no value on 2018-06-12')
})

test.each([
  ['2.2, table, 1.3', ['place-to-sleep', 'sanitary-rules', 'safety', 'accessibility', 'cleaning']],
  [
    '2.2, table, 1.5',
    ['dining-room', 'food-quality', 'meal-schedule', 'menu', 'boiling-water-from', 'boiling-water-until'],
  ],
  ['2.2, table, 1.5.1', ['meals-a-day']],
  ['2.2, table, 1.7', ['single-bed', 'bedside-table', 'chair']],
  [
    '2.2, table, 1.9',
    [
      ...['bowls', 'basins', 'showers', 'bowl-area', 'partitions', 'toilets-by-sex'],
      ...['bin', 'hot-water', 'mirror', 'laundry', 'mending'],
    ],
  ],
])('norms of clause %s', (clause, ids) => {
  expect(normIds.filter((id) => norms[id].citation.clause === clause)).toEqual(ids)
})

test('a number stands under the row of the table under which its norm stands', () => {
  const rows = normIds.flatMap((id) => {
    const { citation, bound } = norms[id]
    return bound ? [[citation, bound.parameter.rows[0]?.source]] : []
  })
  expect(rows).toHaveLength(14)
  for (const [cited, source] of rows) expect(source).toEqual(cited)
})
