import { expect, test } from 'vitest'
import { atMostWhole, fraction, fractionText, percentText, rateText, times } from './fraction'

test('shares in words', () => {
  expect(fractionText(times(fraction(1n, 8n), 3n))).toBe('3/8')
  expect(fractionText(fraction(1n, 1n))).toBe('1')
  expect([fraction(1n, 100n), fraction(5n, 1000n), fraction(0n, 1n), fraction(1n, 10_000n)].map(rateText)).toEqual([
    '1%',
    '0.5%',
    '0%',
    '0.01%',
  ])
  expect(() => fraction(1n, 0n)).toThrow('not a share')
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
