import { describe, expect, test } from 'vitest'
import { rankYear, type YearOfOrganisation } from './rank-year'

const year = (name: string, sum: number, count: number, remissionPoints = 0, id = name): YearOfOrganisation => ({
  id,
  name,
  sum,
  count,
  remissionPoints,
})

const places = (...organisations: YearOfOrganisation[]) =>
  rankYear(organisations).map(({ place, name }) => `${place ?? '–'} ${name}`)

describe('places (2.4.8, row 2.4)', () => {
  test.each([
    {
      given: [year('А', 160, 4), year('Б', 200, 4), year('В', 120, 4)],
      expected: ['1 Б', '2 А', '3 В'],
      why: 'means 50, 40, 30',
    },
    {
      given: [year('А', 120, 4, 2), year('Б', 124, 4), year('В', 124, 4, 1)],
      expected: ['1 А', '1 В', '3 Б'],
      why: '30 + 2 equals 31 + 1, above 31',
    },
    {
      given: [year('Г', 40, 4), year('В', 80, 4), year('Б', 80, 4), year('А', 120, 4)],
      expected: ['1 А', '2 Б', '2 В', '4 Г'],
      why: 'equals share a place and the next one is skipped',
    },
    {
      given: [year('Б', 40, 2), year('А', 80, 4)],
      expected: ['1 А', '1 Б'],
      why: 'two assessments of 20 are the same mean as four',
    },
    {
      given: [year('А', 100, 3), year('Б', 133, 4)],
      expected: ['1 А', '2 Б'],
      why: '33 1/3 is more than 33 1/4: no rounding',
    },
    {
      given: [year('А', 0, 0, 2), year('Б', 0, 1), year('В', 0, 0)],
      expected: ['1 Б', '– А', '– В'],
      why: 'an assessment of 0 has a place, none has not, whatever its points',
    },
    { given: [], expected: [], why: 'nobody' },
  ])('$expected: $why', ({ given, expected }) => expect(places(...given)).toEqual(expected))
})

describe('equals stand by name in code units, then by id, however the list is given', () => {
  const ordered = ['A 1', 'Я 1', 'Я 10', 'Я 2', 'б 1', 'б 3', 'ё 0']
  const organisations = (count: number) =>
    ordered.map((one) => year(one.slice(0, 1), 20 * count, count, 0, one.slice(2)))
  const listed = (given: readonly YearOfOrganisation[]) => rankYear(given).map(({ name, id }) => `${name} ${id}`)

  test.each([
    [1, 'with a place'],
    [0, 'without one'],
  ])('%i assessments: %s', (count) => {
    const given = organisations(count)
    expect(listed(given)).toEqual(ordered)
    expect(listed(given.toReversed())).toEqual(ordered)
    expect(listed([3, 0, 6, 2, 5, 1, 4].map((index) => given[index]!))).toEqual(ordered)
  })
})

test('the score is an exact fraction: (sum + points × count) ÷ count', () => {
  expect(rankYear([year('А', 100, 3, 2), year('Б', 0, 0, 1)])).toEqual([
    { ...year('А', 100, 3, 2), place: 1, score: { numerator: 106n, denominator: 3n } },
    { ...year('Б', 0, 0, 1), place: null, score: null },
  ])
})

test('the given list stays as it was', () => {
  const given = [year('Б', 40, 4), year('А', 80, 4), year('Г', 0, 0), year('В', 0, 0)]
  rankYear(given)
  expect(given.map(({ name }) => name)).toEqual(['Б', 'А', 'Г', 'В'])
})
