import { expect, test } from 'vitest'
import { plainDate, plainMonth } from '../plain-date'
import { defaultSettlementReadings, type SettlementReadings } from '../readings'
import { ALL_KINDS } from '../services/kinds'
import type { ExitKind } from './exit-kinds'
import { settle } from './settle'
import type { SettlementClient } from './settlement-case'

interface Given {
  readonly exit?: readonly [ExitKind, string]
  readonly months?: Readonly<Record<string, bigint>>
  readonly returned?: bigint
  readonly groupMonths?: number
  readonly employment?: string
}

const client = (
  { exit, months = {}, returned = 0n, groupMonths = 0, employment }: Given,
  index: number,
): SettlementClient => ({
  id: `C-${index}`,
  contract: plainDate('2024-01-01'),
  exit: exit ? { kind: exit[0], date: plainDate(exit[1]), confirmed: false, decision: null, reason: null } : null,
  months: Object.entries(months).map(([month, subsidy]) => ({
    month: plainMonth(month),
    subsidy,
    proof: 'signed',
    kinds: ALL_KINDS,
    notDue: 0,
  })),
  returned,
  aftercare: { groupMonths, employment: employment === undefined ? null : plainDate(employment), remissionMonths: 0 },
})

const settled = (clients: readonly Given[], readings: Partial<SettlementReadings> = {}) =>
  settle({
    year: 2025,
    organisation: { id: 'N', name: 'N' },
    readings: { ...defaultSettlementReadings, ...readings },
    clients: clients.map(client),
  })

test('1 234 567.89, groups low, employment medium: 12 345.68 + 6 172.84 = 18 518.52', () => {
  const { clawback, indicators } = settled([
    { exit: ['completed', '2025-05-01'], months: { '2025-01': 123_456_789n }, employment: '2025-05-02' },
    { exit: ['completed', '2025-05-01'] },
  ])
  expect([indicators.groups.amount, indicators.employment.amount, clawback]).toEqual([1_234_568n, 617_284n, 1_851_852n])
})

test('50 000.00 paid over two years, 6 250.00 returned, then left: 43 750.00; a month after the year counts nowhere', () => {
  const { clients } = settled([
    {
      exit: ['left-without-permission', '2025-03-01'],
      months: { '2024-12': 3_000_000n, '2025-01': 2_000_000n, '2026-01': 9n },
      returned: 625_000n,
    },
  ])
  expect(clients[0]).toMatchObject({ subsidy: 2_000_000n, clawback: 4_375_000n })
})

test('a penalty is never more than the headroom: who left bears none of it, and the base stays gross', () => {
  const cohort = { exit: ['completed', '2025-05-01'], months: { '2025-01': 100n } } as const
  const left = { exit: ['refused-services', '2025-02-01'], months: { '2025-01': 1_000_000n } } as const
  const { clients, indicators } = settled([left, cohort])
  // 1% of 10 001.00 is 100.01, and 1.00 is all that can bear it; nothing is left for employment.
  expect(indicators.groups).toMatchObject({ band: 'low', base: 1_000_100n, amount: 100n })
  expect(indicators.employment).toMatchObject({ band: 'low', base: 1_000_100n, amount: 0n })
  expect(clients.map(({ clawback }) => clawback)).toEqual([1_000_000n, 100n])
  expect(settled([left, cohort], { 'outcome-base': 'net' }).indicators.groups).toMatchObject({ base: 100n, amount: 1n })
})

test('without any headroom the band is shown and nothing is due', () => {
  const { indicators, clients } = settled([{ exit: ['completed', '2025-05-01'] }])
  expect(indicators.groups).toMatchObject({ band: 'low', amount: 0n })
  expect(clients[0]?.lines).toEqual([])
})

test.each([
  { employment: '2025-04-29', counted: 0, why: 'the day before completion' },
  { employment: '2025-04-30', counted: 1, why: 'the day of completion' },
  { employment: '2025-06-30', counted: 1, why: 'the last day of the window' },
  { employment: '2025-07-01', counted: 0, why: 'a day late' },
])('completed 30.04.2025, registered $employment: $counted, $why', ({ employment, counted }) => {
  expect(settled([{ exit: ['completed', '2025-04-30'], employment }]).indicators.employment.numerator).toBe(counted)
})

test.each([
  { completed: '2024-06-30', cohort: 'window-closed', counted: 0, why: 'closed on 30.12.2024' },
  { completed: '2024-07-01', cohort: 'window-closed', counted: 1, why: 'closed on 01.01.2025' },
  { completed: '2024-08-31', cohort: 'window-closed', counted: 1, why: 'clamped to 28.02.2025' },
  { completed: '2025-06-30', cohort: 'window-closed', counted: 1, why: 'closed on 30.12.2025' },
  { completed: '2025-07-01', cohort: 'window-closed', counted: 0, why: 'closes on 01.01.2026' },
  { completed: '2025-12-31', cohort: 'completed-in-year', counted: 1, why: 'the window may be open' },
  { completed: '2024-12-31', cohort: 'completed-in-year', counted: 0, why: 'completed before the year' },
] as const)('completed $completed, $cohort: $counted, $why', ({ completed, cohort, counted }) => {
  expect(settled([{ exit: ['completed', completed] }], { cohort }).indicators.groups.denominator).toBe(counted)
})

test.each([
  { completed: '2022-12-31', years: 0, to25: 1 },
  { completed: '2022-12-26', years: 0, to25: 1 },
  { completed: '2022-12-25', years: 0, to25: 0 },
  { completed: '2023-01-01', years: 1, to25: 1 },
  { completed: '2025-12-25', years: 1, to25: 1 },
  { completed: '2025-12-26', years: 1, to25: 0 },
])('remission, completed $completed: $years by calendar years, $to25 to 25 December', ({ completed, years, to25 }) => {
  const count = (reading: SettlementReadings['remission-cohort']) =>
    settled([{ exit: ['completed', completed] }], { 'remission-cohort': reading }).indicators.remission.denominator
  expect([count('calendar-years'), count('to-25-december')]).toEqual([years, to25])
})

test('retention counts who was there in the year, less those whose exit is valid or under review', () => {
  const { retention } = settled([
    {},
    { exit: ['completed', '2025-01-01'] },
    { exit: ['completed', '2024-12-31'] },
    { exit: ['contract-breach', '2025-02-01'] },
    { exit: ['not-listed', '2025-02-01'] },
    { exit: ['contract-breach', '2026-02-01'] },
  ]).indicators
  expect(retention).toEqual({ numerator: 3, denominator: 4 })
})
