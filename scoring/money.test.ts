import { expect, test } from 'vitest'
import { fraction } from './fraction'
import {
  allocate,
  displayKopecks,
  formatKopecks,
  hasTooManyDigits,
  least,
  mulFraction,
  parseKopecks,
  sum,
} from './money'

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
  'x1.00',
  '1.00x',
  '1.000000',
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

test('several eighths round once', () => expect(mulFraction(4n, fraction(3n, 8n))).toBe(2n))

test.each([
  { whole: 100n, weights: [1n, 1n, 1n], parts: [34n, 33n, 33n], why: 'ties go to the earlier' },
  { whole: 5n, weights: [3n, 3n, 1n], parts: [2n, 2n, 1n], why: 'remainders 1/7, 1/7, 5/7' },
  { whole: 1n, weights: [0n, 5n], parts: [0n, 1n], why: 'nothing goes to a weight of zero' },
  { whole: 0n, weights: [0n, 0n], parts: [0n, 0n], why: 'nothing over nothing' },
  { whole: 0n, weights: [], parts: [], why: 'nobody' },
])('$whole over $weights is $parts: $why', ({ whole, weights, parts }) =>
  expect(allocate(whole, weights)).toEqual(parts),
)

test.each([
  [`${'9'.repeat(30)}.99`, false, 'the most digits that are read'],
  [`${'9'.repeat(31)}.99`, true, 'one more'],
  ['1'.repeat(40), false, 'no amount at all'],
  ['1.00', false, 'an everyday amount'],
])('%s has too many digits: %s, %s', (text, tooMany) => {
  expect(hasTooManyDigits(text)).toBe(tooMany)
  expect(parseKopecks(text) === null).toBe(tooMany || !text.includes('.'))
})

test.each([
  {
    whole: 2n,
    weights: [2n, 3n, 2n],
    parts: [1n, 1n, 0n],
    why: 'remainders 4, 6 and 4 of 7: the largest, then the earlier',
  },
  { whole: 1n, weights: [1n, 3n, 2n], parts: [0n, 1n, 0n], why: 'the largest remainder stands in the middle' },
  { whole: 3n, weights: [1n, 1n, 1n, 1n], parts: [1n, 1n, 1n, 0n], why: 'ties in the order of the parts' },
  { whole: 7n, weights: [7n], parts: [7n], why: 'all to one' },
])('$whole over $weights is $parts: $why', ({ whole, weights, parts }) =>
  expect(allocate(whole, weights)).toEqual(parts),
)

test('sums and the lesser of two', () => {
  expect(sum([])).toBe(0n)
  expect(sum([1n, 2n, 3n])).toBe(6n)
  expect([least(1n, 2n), least(2n, 1n), least(2n, 2n)]).toEqual([1n, 1n, 2n])
})

test('money is never lost: what cannot be shared out stops', () => {
  expect(() => allocate(1n, [0n])).toThrow('1 kopecks cannot be shared out over nothing')
  expect(() => allocate(-1n, [1n])).toThrow('parts of a whole are never negative')
  expect(() => allocate(1n, [2n, -1n])).toThrow('parts of a whole are never negative')
  expect(() => mulFraction(-1n, fraction(1n, 8n))).toThrow('a line is never negative: -1')
  expect(mulFraction(0n, fraction(1n, 8n))).toBe(0n)
})

test('amounts as people read them', () => {
  expect(displayKopecks(123_456_789n, 'ru')).toBe('1\u00a0234\u00a0567,89')
  expect(displayKopecks(123_456_789n, 'en')).toBe('1,234,567.89')
  expect(displayKopecks(5n, 'ru')).toBe('0,05')
  expect(displayKopecks(100_000n, 'en')).toBe('1,000.00')
  expect(displayKopecks(99_999n, 'en')).toBe('999.99')
})
