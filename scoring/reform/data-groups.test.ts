import { expect, test } from 'vitest'
import { plainDate, plainMonth } from '../plain-date'
import { defaultSettlementReadings } from '../readings'
import type { ClientMonth, SettlementCase, SettlementClient } from '../settlement/settlement-case'
import { dataGroups, withGroupOf } from './data-groups'

const month = (name: string, subsidy: bigint, kinds: number, more: Partial<ClientMonth> = {}): ClientMonth => ({
  month: plainMonth(name),
  subsidy,
  proof: 'signed',
  kinds,
  notDue: 0,
  ...more,
})
const exit = {
  date: plainDate('2025-05-01'),
  kind: 'completed',
  confirmed: false,
  decision: null,
  reason: null,
} as const
const own: SettlementClient = {
  id: 'both',
  contract: plainDate('2025-01-01'),
  exit: null,
  months: [month('2025-01', 1n, 1), month('2025-02', 2n, 2, { notDue: 4, proof: 'waived' })],
  returned: 10n,
  aftercare: { groupMonths: 1, employment: null, remissionMonths: 1 },
}
const other: SettlementClient = {
  id: 'both',
  contract: plainDate('2025-01-02'),
  exit,
  months: [month('2025-03', 30n, 64), month('2025-02', 20n, 32, { proof: 'unsigned' })],
  returned: 20n,
  aftercare: { groupMonths: 2, employment: plainDate('2025-05-02'), remissionMonths: 2 },
}
const head = { organisation: { id: 'N', name: 'N' }, readings: defaultSettlementReadings }
const from: SettlementCase = { ...head, year: 2025, clients: [{ ...own, id: 'gone' }, own] }
const to: SettlementCase = { ...head, year: 2026, clients: [other, { ...other, id: 'new' }] }

test('the order is fixed', () =>
  expect(dataGroups).toEqual(['year', 'clients', 'course', 'subsidies', 'services', 'aftercare', 'returned']))

test('the year alone', () => expect(withGroupOf('year', from, to)).toEqual({ ...from, year: 2026 }))

test('clients who are in one alone come and go, in the order of the other; who is in both keeps his own facts', () =>
  expect(withGroupOf('clients', from, to)).toEqual({ ...from, clients: [own, { ...other, id: 'new' }] }))

const after = { ...from, clients: [own, { ...other, id: 'new' }] }
const exchanged = (group: (typeof dataGroups)[number]) => withGroupOf(group, after, to).clients

test.each([
  { group: 'course', expected: { ...own, contract: other.contract, exit } },
  { group: 'services', expected: { ...own, months: other.months } },
  { group: 'aftercare', expected: { ...own, aftercare: other.aftercare } },
  { group: 'returned', expected: { ...own, returned: 20n } },
] as const)('$group alone', ({ group, expected }) =>
  expect(exchanged(group)).toEqual([expected, { ...other, id: 'new' }]),
)

test('subsidies: a month that both have keeps what was given in it, a new one comes whole, a gone one goes', () =>
  expect(exchanged('subsidies')).toEqual([
    { ...own, months: [month('2025-03', 30n, 64), month('2025-02', 20n, 2, { notDue: 4, proof: 'waived' })] },
    { ...other, id: 'new' },
  ]))

test('all groups in turn make the other case', () =>
  expect(dataGroups.reduce((at, group) => withGroupOf(group, at, to), from)).toEqual(to))
