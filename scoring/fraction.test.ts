import { expect, test } from 'vitest'
import { atMostWhole, fraction, fractionText, meanText, percentText, rateText, times } from './fraction'

test('shares in words', () => {
  expect(fractionText(times(fraction(1n, 8n), 3n))).toBe('3/8')
  expect(fractionText(fraction(1n, 1n))).toBe('1')
  expect([fraction(1n, 100n), fraction(5n, 1000n), fraction(0n, 1n), fraction(1n, 10_000n)].map(rateText)).toEqual([
    '1%',
    '0.5%',
    '0%',
    '0.01%',
  ])
  expect([fraction(10n, 100n), fraction(1n, 1n), fraction(125n, 1000n)].map(rateText)).toEqual(['10%', '100%', '12.5%'])
  expect(() => fraction(1n, 0n)).toThrow('not a share: 1/0')
  expect(() => fraction(-1n, 8n)).toThrow('not a share: -1/8')
  expect(() => fraction(1n, -8n)).toThrow('not a share: 1/-8')
  expect(fraction(0n, 8n)).toEqual({ numerator: 0n, denominator: 8n })
})

test.each([
  [1, 9, '11.11'],
  [2, 3, '66.67'],
  [1, 800, '0.13'],
  [0, 4, '0.00'],
  [4, 4, '100.00'],
  [0, 0, null],
])('%i of %i is %s%%', (part, whole, text) => expect(percentText(part, whole)).toBe(text))

test.each([
  [1n, 8n, '1/8'],
  [8n, 8n, '8/8'],
  [9n, 8n, '8/8'],
  [8n, 4n, '4/4'],
])('%i/%i is at most the whole: %s', (numerator, denominator, text) =>
  expect(fractionText(atMostWhole(fraction(numerator, denominator)))).toBe(text),
)

test.each([
  [50, 3, '16.67'],
  [10, 3, '3.33'],
  [1, 8, '0.13'],
  [0, 4, '0.00'],
  [80, 4, '20.00'],
])('the mean of %i over %i is %s', (sum, count, text) => expect(meanText(sum, count)).toBe(text))
