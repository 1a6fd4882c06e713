import { describe, expect, test } from 'vitest'
import { fraction } from '../fraction'
import { currentLaw, type Law } from '../law'
import { plainDate, plainMonth } from '../plain-date'
import { defaultSettlementReadings, type SettlementReadings } from '../readings'
import { ALL_KINDS, maskOf } from '../services/kinds'
import type { ExitKind } from '../settlement/exit-kinds'
import { settle } from '../settlement/settle'
import type { Aftercare, SettlementClient } from '../settlement/settlement-case'
import { margins } from './margins'
import { bandShift } from './margins-bands'
import { reformedLaw } from './reform'

interface Given {
  readonly subsidy?: bigint
  readonly kinds?: number
  readonly exit?: readonly [ExitKind, string]
  readonly aftercare?: Partial<Aftercare>
}

/** Completers of 31 March 2025 unless it says otherwise: both windows close within the year. */
const client = (
  { subsidy = 0n, kinds = ALL_KINDS, exit = ['completed', '2025-03-31'], aftercare }: Given,
  index: number,
): SettlementClient => ({
  id: `C-${index + 1}`,
  contract: plainDate('2024-12-01'),
  exit: { kind: exit[0], date: plainDate(exit[1]), confirmed: false, decision: null, reason: null },
  months: [{ month: plainMonth('2025-01'), subsidy, proof: 'signed', kinds, notDue: 0 }],
  returned: 0n,
  aftercare: { groupMonths: 0, employment: null, remissionMonths: 0, ...aftercare },
})

function marginsOf(clients: readonly Given[], readings: Partial<SettlementReadings> = {}, law: Law = currentLaw) {
  const settled = {
    year: 2025,
    organisation: { id: 'N', name: 'N' },
    readings: { ...defaultSettlementReadings, ...readings },
    clients: clients.map(client),
  }
  return margins(settled, settle(settled, law), law)
}

const people = (count: number, given: Given = {}): Given[] => Array.from({ length: count }, () => given)
const attends: Given = { aftercare: { groupMonths: 6 } }

describe('the fewest people to another band', () => {
  const bands = currentLaw.attendanceBands.on(plainDate('2025-12-31'))
  test.each([
    { share: [0, 10], more: { people: 2, band: 'medium' }, fewer: null, why: '1 of 10 is exactly 10%, still low' },
    { share: [1, 10], more: { people: 1, band: 'medium' }, fewer: null, why: 'nobody is low too' },
    { share: [2, 10], more: { people: 6, band: 'high' }, fewer: { people: 1, band: 'low' }, why: '7 of 10 is medium' },
    { share: [7, 10], more: { people: 1, band: 'high' }, fewer: { people: 6, band: 'low' }, why: 'exactly 70%' },
    { share: [8, 10], more: null, fewer: { people: 1, band: 'medium' }, why: 'nothing is above high' },
    { share: [0, 1], more: { people: 1, band: 'high' }, fewer: null, why: 'one of one skips a band' },
    { share: [1, 1], more: null, fewer: { people: 1, band: 'low' }, why: 'and back' },
    { share: [10, 10], more: null, fewer: { people: 3, band: 'medium' }, why: 'everyone' },
    { share: [0, 0], more: null, fewer: null, why: 'nobody to count' },
  ] as const)('$share: $why', ({ share: [numerator, denominator], more, fewer }) => {
    const share = { numerator, denominator }
    expect(bandShift(share, 1, bands, defaultSettlementReadings)).toEqual(more)
    expect(bandShift(share, -1, bands, defaultSettlementReadings)).toEqual(fewer)
  })

  test('where medium goes up to 100% everyone is not enough', () => {
    expect(
      bandShift({ numerator: 5, denominator: 10 }, 1, { ...bands, mediumUpTo: 100 }, defaultSettlementReadings),
    ).toBe(null)
  })

  test('29 people: 3 is 10.34%, low only by whole percents', () => {
    const share = { numerator: 2, denominator: 29 }
    const whole = { ...defaultSettlementReadings, 'band-gap': 'whole-percent' } as const
    expect(bandShift(share, 1, bands, defaultSettlementReadings)).toEqual({ people: 1, band: 'medium' })
    expect(bandShift(share, 1, bands, whole)).toEqual({ people: 2, band: 'medium' })
  })
})

describe('the money of another band', () => {
  test('1 000.00 each for ten, two attend: high saves 0.5% = 50.00, low costs 50.00 more', () => {
    const { groups } = marginsOf([...people(2, { ...attends, subsidy: 100_000n }), ...people(8, { subsidy: 100_000n })])
    expect(groups.more).toEqual({ people: 6, band: 'high', difference: -5_000n })
    expect(groups.fewer).toEqual({ people: 1, band: 'low', difference: 5_000n })
  })

  test('the same for employment, on the same base though groups took its part first', () => {
    const registered = { subsidy: 100_000n, aftercare: { employment: plainDate('2025-03-31') } }
    const { employment } = marginsOf([...people(5, registered), ...people(5, { subsidy: 100_000n })])
    expect(employment.more).toEqual({ people: 1, band: 'high', difference: -5_000n })
    expect(employment.fewer).toEqual({ people: 4, band: 'low', difference: 5_000n })
  })

  test('what groups no longer take, employment takes where the headroom was the bound', () => {
    // 10 000.00 left without a reason and bears nothing; 60.00 is left, the base is 10 060.00.
    const left: Given = { subsidy: 1_000_000n, exit: ['contract-breach', '2025-02-01'] }
    const { groups, employment } = marginsOf([left, { subsidy: 6_000n }])
    // Groups 1% = 100.60, cut to 60.00, and nothing is left for employment. Without groups employment takes the 60.00.
    expect(groups.more).toEqual({ people: 1, band: 'high', difference: 0n })
    expect(employment.more).toEqual({ people: 1, band: 'high', difference: 0n })
  })

  test('where nothing is due yet the whole headroom is there to bear what would be', () => {
    const good = { subsidy: 100_000n, aftercare: { groupMonths: 6, employment: plainDate('2025-03-31') } }
    const { groups, employment } = marginsOf(people(10, good))
    expect([groups.more, groups.fewer]).toEqual([null, { people: 3, band: 'medium', difference: 5_000n }])
    expect([employment.more, employment.fewer]).toEqual([null, { people: 5, band: 'medium', difference: 5_000n }])
  })

  test('a penalty of today is no bound for that of another band', () => {
    // Of 10 060.00 medium is 50.30; low would be 100.60 and is cut to the 60.00 that can bear it: 9.70 more.
    const left: Given = { subsidy: 1_000_000n, exit: ['contract-breach', '2025-02-01'] }
    const employment = plainDate('2025-03-31')
    const two = [6, 0].map((groupMonths): Given => ({ subsidy: 3_000n, aftercare: { groupMonths, employment } }))
    const { groups } = marginsOf([left, ...two])
    expect(groups.more).toEqual({ people: 1, band: 'high', difference: -5_030n })
    expect(groups.fewer).toEqual({ people: 1, band: 'low', difference: 970n })
  })

  test('what rules 1 and 2 took bears no penalty', () => {
    // 100.00 with every kind missing leaves 0.00 by kind; the other client has 1.00, and 1% of 101.00 is 1.01.
    const readings = { 'missing-kinds': 'per-kind' } as const
    const { groups } = marginsOf(
      [
        { subsidy: 10_000n, kinds: 0 },
        { subsidy: 100n, ...attends },
      ],
      readings,
    )
    // One of two is medium: 0.5% of 101.00 = 0.51; low would be 1.01, cut to 1.00. Employment is low and takes the rest.
    expect(groups.fewer).toEqual({ people: 1, band: 'low', difference: 0n })
    expect(groups.more).toEqual({ people: 1, band: 'high', difference: 0n })
  })

  test('a draft law: its bands and its rates', () => {
    const law = reformedLaw(currentLaw, {
      title: 'x',
      from: plainDate('2025-12-31'),
      parameters: {
        attendanceBands: {
          lowUpTo: 20,
          mediumUpTo: 40,
          gives: { low: fraction(1n, 10n), medium: fraction(1n, 20n), high: fraction(1n, 50n) },
        },
      },
      readings: {},
    })
    const { groups } = marginsOf([...people(3, { ...attends, subsidy: 100_000n }), ...people(7)], {}, law)
    // Of 3 000.00: medium 5% = 150.00, high 2% = 60.00, low 10% = 300.00; employment takes 1% = 30.00 in any case.
    expect(groups.more).toEqual({ people: 2, band: 'high', difference: -9_000n })
    expect(groups.fewer).toEqual({ people: 1, band: 'low', difference: 15_000n })
  })

  test('nobody to count for employment: it costs nothing beside any band of groups', () => {
    // Completed on 31.07.2024: the six months end in 2025, the two ended in 2024.
    const { groups, employment } = marginsOf([{ subsidy: 100_000n, exit: ['completed', '2024-07-31'] }])
    expect(groups.more).toEqual({ people: 1, band: 'high', difference: -1_000n })
    expect(employment).toEqual({ more: null, fewer: null, late: [] })
  })

  test('nobody to count: nothing would have changed it', () => {
    const { groups, employment, remission } = marginsOf([{ subsidy: 100n, exit: ['completed', '2025-12-31'] }])
    expect([groups, employment]).toEqual([
      { more: null, fewer: null, short: [] },
      { more: null, fewer: null, late: [] },
    ])
    expect(remission).toEqual({ more: { people: 1, band: 'high', points: 2 }, fewer: null })
  })
})

describe('each person', () => {
  const four = [0, 2, 3, 6].map((groupMonths): Given => ({ aftercare: { groupMonths } }))

  test('months of statements missing, under the reading of six and of three', () => {
    expect(marginsOf(four).groups.short).toEqual([
      { client: 'C-1', months: 6 },
      { client: 'C-2', months: 4 },
      { client: 'C-3', months: 3 },
    ])
    expect(marginsOf(four, { 'groups-minimum': '3' }).groups.short).toEqual([
      { client: 'C-1', months: 3 },
      { client: 'C-2', months: 1 },
    ])
  })

  test('days after the window: its last day is in time, before completion and never are not late', () => {
    const days = ['2025-03-30', '2025-05-31', '2025-06-01', '2025-06-10'].map((day) => plainDate(day))
    const clients = [null, ...days].map((employment): Given => ({ aftercare: { employment } }))
    expect(marginsOf(clients).employment.late).toEqual([
      { client: 'C-4', days: 1 },
      { client: 'C-5', days: 10 },
    ])
  })

  test('who is not in the cohort of the year is not named', () => {
    const others: Given[] = [
      { exit: ['contract-breach', '2025-03-31'] },
      { exit: ['completed', '2025-12-01'], aftercare: { employment: plainDate('2026-03-01') } },
    ]
    expect(marginsOf(others).groups.short).toEqual([])
    expect(marginsOf(others).employment.late).toEqual([])
  })

  test('a month without all kinds is told by its amount alone', () => {
    const kinds = ALL_KINDS & ~maskOf(['vocational'])
    expect(marginsOf([{ subsidy: 800n }, { subsidy: 800n, kinds }]).missingKinds).toEqual([
      { client: 'C-2', month: '2025-01', amount: 100n },
    ])
  })
})

test('remission: people to the next band and its points', () => {
  const sober: Given = { aftercare: { remissionMonths: 6 } }
  expect(marginsOf([...people(2, sober), ...people(8)]).remission).toEqual({
    more: { people: 3, band: 'high', points: 2 },
    fewer: { people: 1, band: 'low', points: 0 },
  })
})
