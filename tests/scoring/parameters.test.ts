import { describe, expect, test } from 'vitest'
import { order929 } from '../../scoring/acts'
import { allRules } from '../../scoring/methodology/chapters'
import type { Band, BandTable } from '../../scoring/parameters/band-table'
import { parameter, type AnyParameter, type Parameter } from '../../scoring/parameters/parameter'
import { plainDate } from '../../scoring/plain-date'
import { defaultSettlementReadings } from '../../scoring/readings'
import { bandOf } from '../../scoring/settlement/band'
import { lintBands, lintDays } from '../support/lint-parameter'
import { scoringParameters } from '../support/scoring-parameters'

const parameters = scoringParameters
const tables = parameters.flatMap((given): { id: string; table: BandTable<unknown> }[] =>
  given.sort === 'rate-bands' || given.sort === 'point-bands'
    ? given.rows.map(({ from, value }) => ({ id: `${given.id} since ${from}`, table: value }))
    : [],
)

test('all are found, each by a name of its own', () => {
  expect(parameters.length).toBeGreaterThan(60)
  expect(new Set(parameters.map(({ id }) => id)).size).toBe(parameters.length)
  expect(tables.length).toBeGreaterThanOrEqual(3)
})

test('each is used by a rule, and a rule uses no other', () => {
  const used = new Set<AnyParameter>(allRules.flatMap((rule) => rule.parameters))
  expect(parameters.filter((one) => !used.has(one)).map(({ id }) => id)).toEqual([])
  expect([...used].filter((one) => !parameters.includes(one)).map(({ id }) => id)).toEqual([])
})

describe('in time', () => {
  test.each(parameters)('$id has one value on each day since its act', (given) => expect(lintDays(given)).toEqual([]))
})

describe('the linter of days', () => {
  const source = order929('2.2')
  const row = (from: string, value: number) => ({ from: plainDate(from), value, source })
  /** Not made by `parameter`, which lets no such thing be. */
  const raw = (rows: ReturnType<typeof row>[], on: Parameter<'count'>['on']): AnyParameter =>
    ({ id: 'raw', sort: 'count', title: { ru: 'число', en: 'number' }, rows, on }) as unknown as AnyParameter

  test.each([
    { fault: 'has no row', given: raw([], () => 1) },
    {
      fault: 'is in force since 2018-06-14, its act since 2018-06-13',
      given: parameter({ id: 'late', sort: 'count', title: { ru: 'число', en: 'number' } }, [
        { from: '2018-06-14', value: 1, source },
      ]),
    },
    { fault: 'has a value before 2018-06-13', given: raw([row('2018-06-13', 1)], () => 1) },
    { fault: 'has another value on 9999-12-31 than its row of 2018-06-13', given: raw([row('2018-06-13', 1)], ends) },
    {
      fault: 'has two values on 2020-01-01',
      given: raw([row('2018-06-13', 1), row('2020-01-01', 2), row('2020-01-01', 3)], () => 1),
    },
    {
      fault: 'has another value on 2019-12-31 than its row of 2018-06-13',
      given: raw([row('2018-06-13', 1), row('2020-01-01', 2)], () => 2),
    },
    { fault: 'has a row of 2018-06-12, before its act', given: raw([row('2018-06-12', 1)], () => 1) },
  ])('finds that one $fault', ({ fault, given }) => expect(lintDays(given)).toContain(fault))

  function ends(day: string): number {
    if (day < '2018-06-13' || day > '2024-12-31') throw new Error('no value')
    return 1
  }
})

describe('bands', () => {
  test.each(tables)('$id: from 0 to 100 without a gap', ({ table }) => expect(lintBands(table)).toEqual([]))

  const gives = { low: 0, medium: 1, high: 2 }
  test.each([
    { fault: 'low and medium overlap', table: { lowUpTo: 50, mediumUpTo: 40, gives } },
    { fault: 'low and medium overlap', table: { lowUpTo: 40, mediumUpTo: 40, gives } },
    { fault: 'a band lies outside 0 to 100', table: { lowUpTo: 10, mediumUpTo: 100, gives } },
    { fault: 'a band lies outside 0 to 100', table: { lowUpTo: -1, mediumUpTo: 40, gives } },
    { fault: 'an edge is no whole percent', table: { lowUpTo: 10.5, mediumUpTo: 40, gives } },
    { fault: 'a band brings nothing', table: { lowUpTo: 10, mediumUpTo: 40, gives: { low: 0, high: 2 } } },
  ])('the linter finds that $fault', ({ fault, table }) =>
    expect(lintBands(table as unknown as BandTable<unknown>)).toContain(fault),
  )

  const order: readonly Band[] = ['low', 'medium', 'high']
  /** Every share of up to sixty people, from nobody to all, in the order of its size. */
  const shares = Array.from({ length: 60 }, (_, index) => index + 1)
    .flatMap((denominator) => Array.from({ length: denominator + 1 }, (_, numerator) => ({ numerator, denominator })))
    .toSorted((a, b) => a.numerator * b.denominator - b.numerator * a.denominator)

  /** The bands whose own bounds hold a part of a hundredfold whole: what `bandOf` must answer, said band by band. */
  const holding = ({ lowUpTo, mediumUpTo }: BandTable<unknown>, hundredfold: number, whole: number): Band[] =>
    order.filter((band) => {
      const over = { low: -1, medium: lowUpTo, high: mediumUpTo }[band]
      const upTo = { low: lowUpTo, medium: mediumUpTo, high: 100 }[band]
      return hundredfold > over * whole && hundredfold <= upTo * whole
    })

  /** The first whole percent whose upper half the share does not reach. */
  const nearestPercent = (numerator: number, denominator: number): number =>
    percents.findIndex((percent) => 200 * numerator < (2 * percent + 1) * denominator)
  const percents = Array.from({ length: 101 }, (_, percent) => percent)

  const readings = [
    {
      reading: 'continuous',
      part: (numerator: number) => 100 * numerator,
      whole: (denominator: number) => denominator,
    },
    {
      reading: 'whole-percent',
      part: (numerator: number, denominator: number) => 100 * nearestPercent(numerator, denominator),
      whole: () => 100,
    },
  ] as const

  describe.each(readings)('by the reading $reading', ({ reading, part, whole }) => {
    const bandsOf = (table: BandTable<unknown>) =>
      shares.map((share) => bandOf(share, table, { ...defaultSettlementReadings, 'band-gap': reading }))

    test.each(tables)('$id: every share of up to sixty lies in one band', ({ table }) => {
      const expected = shares.map(({ numerator, denominator }) =>
        holding(table, part(numerator, denominator), whole(denominator)),
      )
      expect(bandsOf(table).map((band) => [band])).toEqual(expected)
    })

    test.each(tables)('$id: a greater share never falls into a lower band', ({ table }) => {
      const places = bandsOf(table).map((band) => order.indexOf(band as Band))
      expect(places).toEqual(places.toSorted((a, b) => a - b))
      expect(new Set(places)).toEqual(new Set([0, 1, 2]))
    })
  })
})
