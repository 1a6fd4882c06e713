import { expect, test } from 'vitest'
import { percentOfChange } from './change-of-sum'

test.each([
  { before: 100_000n, difference: -12_300n, percent: '12.3' },
  { before: 100_000n, difference: 12_000n, percent: '12' },
  { before: 100_000n, difference: -50n, percent: '0.1' },
  { before: 100_000n, difference: -49n, percent: '0' },
  { before: 0n, difference: 100n, percent: null },
])('$difference of $before is $percent percent', ({ before, difference, percent }) => {
  expect(percentOfChange(before, difference)).toBe(percent)
})
