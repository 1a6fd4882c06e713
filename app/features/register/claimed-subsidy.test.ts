import { expect, test } from 'vitest'
import { plainDate, plainMonth } from 'scoring/plain-date'
import type { TariffPeriod } from './tariff'
import { claimedSubsidy } from './claimed-subsidy'

const tariff = (fromOn: string, unit: TariffPeriod['unit'], amountKopecks: bigint): TariffPeriod => ({
  fromOn,
  unit,
  amountKopecks,
  agreementFromOn: '2025-01-01',
  agreementUntilOn: '2025-12-31',
})
const daily = [tariff('2025-01-01', 'client-day', 95_337n)]
const monthly = [tariff('2025-01-01', 'client-month', 2_500_003n)]
const raised = [tariff('2025-01-01', 'client-day', 100n), tariff('2025-03-11', 'client-day', 1_000n)]

test.each([
  { why: '31 whole days', tariffs: daily, from: '2025-01-15', to: null, month: '2025-03', claimed: 31n * 95_337n },
  { why: 'contract day counts', tariffs: daily, from: '2025-03-30', to: null, month: '2025-03', claimed: 190_674n },
  { why: 'exit day counts', tariffs: daily, from: '2025-01-15', to: '2025-03-01', month: '2025-03', claimed: 95_337n },
  { why: 'the whole month', tariffs: monthly, from: '2025-01-15', to: null, month: '2025-02', claimed: 2_500_003n },
  // 2 500 003 × 15 ÷ 30 = 1 250 001,5: half up
  { why: 'half a month', tariffs: monthly, from: '2025-04-16', to: null, month: '2025-04', claimed: 1_250_002n },
  { why: 'raised on the 11th', tariffs: raised, from: '2025-01-15', to: null, month: '2025-03', claimed: 22_000n },
  { why: 'left before', tariffs: daily, from: '2025-01-15', to: '2025-02-10', month: '2025-03', claimed: null },
  { why: 'after the agreement', tariffs: daily, from: '2025-12-15', to: null, month: '2026-01', claimed: null },
])('$month from $from to $to: $why', ({ tariffs, from, to, month, claimed }) => {
  const stay = { contract: plainDate(from), exit: to === null ? null : plainDate(to) }
  expect(claimedSubsidy(tariffs, stay, plainMonth(month))).toBe(claimed)
})
