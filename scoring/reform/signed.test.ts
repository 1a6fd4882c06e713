import { expect, test } from 'vitest'
import { displaySigned, formatSigned } from './signed'

test.each([
  { amount: -375_000n, json: '-3750.00', ru: '−3\u00a0750,00', en: '−3,750.00' },
  { amount: -5n, json: '-0.05', ru: '−0,05', en: '−0.05' },
  { amount: 0n, json: '0.00', ru: '0,00', en: '0.00' },
  { amount: 1n, json: '0.01', ru: '+0,01', en: '+0.01' },
  { amount: 100_000_000n, json: '1000000.00', ru: '+1\u00a0000\u00a0000,00', en: '+1,000,000.00' },
])('$json', ({ amount, json, ru, en }) => {
  expect(formatSigned(amount)).toBe(json)
  expect(displaySigned(amount, 'ru')).toBe(ru)
  expect(displaySigned(amount, 'en')).toBe(en)
})
