import { expect, test } from 'vitest'
import { fraction } from './fraction'
import { allocate, displayKopecks, formatKopecks, mulFraction, parseKopecks } from './money'

test.each([
  ['0.00', 0n],
  ['0.05', 5n],
  ['14999.99', 1_499_999n],
  ['99999999999999.99', 9_999_999_999_999_999n],
])('%s is %s kopecks, and back', (text, kopecks) => {
  expect(parseKopecks(text)).toBe(kopecks)
  expect(formatKopecks(kopecks)).toBe(text)
})

test.each([
  '',
  '1',
  '1.0',
  '1.000',
  '.50',
  '01.00',
  '00.00',
  '-1.00',
  '+1.00',
  '1,00',
  '1 000.00',
  ' 1.00',
  '1.00\n',
  '1e3',
  '1e3.00',
  '١.٠٠',
  '１.００',
  `${'9'.repeat(31)}.00`,
])('%j is no amount', (text) => expect(parseKopecks(text)).toBeNull())

test.each([
  { amount: 1_499_999n, is: 187_500n, why: '187 499.875' },
  { amount: 4n, is: 1n, why: 'exactly half a kopeck goes up' },
  { amount: 3n, is: 0n, why: '0.375' },
])('an eighth of $amount is $is: $why', ({ amount, is }) => expect(mulFraction(amount, fraction(1n, 8n))).toBe(is))

test.each([
  { whole: 100n, weights: [1n, 1n, 1n], parts: [34n, 33n, 33n], why: 'ties go to the earlier' },
  { whole: 5n, weights: [3n, 3n, 1n], parts: [2n, 2n, 1n], why: 'remainders 1/7, 1/7, 5/7' },
  { whole: 1n, weights: [0n, 5n], parts: [0n, 1n], why: 'nothing goes to a weight of zero' },
  { whole: 0n, weights: [0n, 0n], parts: [0n, 0n], why: 'nothing over nothing' },
  { whole: 0n, weights: [], parts: [], why: 'nobody' },
])('$whole over $weights is $parts: $why', ({ whole, weights, parts }) =>
  expect(allocate(whole, weights)).toEqual(parts),
)

test('money is never lost: what cannot be shared out stops', () => {
  expect(() => allocate(1n, [0n])).toThrow('over nothing')
  expect(() => allocate(-1n, [1n])).toThrow('never negative')
  expect(() => mulFraction(-1n, fraction(1n, 8n))).toThrow('never negative')
})

test('amounts as people read them', () => {
  expect(displayKopecks(123_456_789n, 'ru')).toBe('1\u00a0234\u00a0567,89')
  expect(displayKopecks(123_456_789n, 'en')).toBe('1,234,567.89')
  expect(displayKopecks(5n, 'ru')).toBe('0,05')
})
