import { expect, test } from 'vitest'
import { fraction } from '../fraction'
import { plainMonth } from '../plain-date'
import { maskOf } from '../services/kinds'
import { explain } from './explain'
import { remission } from './remission'
import { retention } from './retention'
import { lineRules } from './line-rules'
import type { Line } from './settlement'

const spaced = (text: string) => text.replaceAll('\u00a0', ' ')

const kindsLine: Line = {
  rule: 'missing-kinds',
  month: plainMonth('2025-03'),
  base: 3_000_000n,
  rate: fraction(1n, 8n),
  amount: 375_000n,
  missing: maskOf(['physical', 'vocational']),
  readings: ['missing-kinds'],
}
const exitLine: Line = {
  rule: 'left-without-valid-reason',
  base: 8_000_000n,
  rate: fraction(1n, 1n),
  returned: 375_000n,
  amount: 7_625_000n,
  readings: [],
}
const outcomeLine: Line = {
  rule: 'outcome-groups',
  base: 17_625_000n,
  rate: fraction(5n, 1000n),
  penalty: 258_206n,
  net: 51_641_220n,
  amount: 88_125n,
  readings: ['cohort'],
}

test.each([
  { line: kindsLine, ru: '30 000,00 × 1/8 = 3 750,00 ₽', en: '30,000.00 × 1/8 = 3,750.00 ₽' },
  { line: exitLine, ru: '80 000,00 − 3 750,00 = 76 250,00 ₽', en: '80,000.00 − 3,750.00 = 76,250.00 ₽' },
  {
    line: { ...exitLine, returned: 0n, amount: 8_000_000n },
    ru: '80 000,00 × 100% = 80 000,00 ₽',
    en: '80,000.00 × 100% = 80,000.00 ₽',
  },
  {
    line: { ...exitLine, returned: 8_000_001n, amount: 0n },
    ru: '80 000,00 − 80 000,01 → 0,00 ₽',
    en: '80,000.00 − 80,000.01 → 0.00 ₽',
  },
  {
    line: outcomeLine,
    ru: '2 582,06 × 176 250,00 ÷ 516 412,20 = 881,25 ₽',
    en: '2,582.06 × 176,250.00 ÷ 516,412.20 = 881.25 ₽',
  },
  {
    line: { ...outcomeLine, amount: 88_126n },
    ru: '2 582,06 × 176 250,00 ÷ 516 412,20 ≈ 881,26 ₽',
    en: '2,582.06 × 176,250.00 ÷ 516,412.20 ≈ 881.26 ₽',
  },
])('$ru', ({ line, ru, en }) => {
  expect(spaced(explain(line, 'ru').formula)).toBe(ru)
  expect(explain(line, 'en').formula).toBe(en)
})

test.each([
  { line: exitLine, ru: '', en: '' },
  { line: { ...exitLine, returned: 0n }, ru: '', en: '' },
  { line: { ...exitLine, returned: 8_000_000n, amount: 0n }, ru: '', en: '' },
  {
    line: { ...exitLine, returned: 8_000_001n, amount: 0n },
    ru: 'возвращено больше, чем предоставлено: не меньше нуля',
    en: 'more was returned than provided: never below zero',
  },
  { line: outcomeLine, ru: 'доля санкции 0,5%', en: 'a share of the 0.5% penalty' },
  {
    line: { ...outcomeLine, amount: 88_126n },
    ru: 'доля санкции 0,5%; копейки отданы наибольшим остаткам',
    en: 'a share of the 0.5% penalty; odd kopecks go to the largest remainders',
  },
])('beside the figures: $en', ({ line, ru, en }) => {
  expect([explain(line, 'ru').note, explain(line, 'en').note]).toEqual([ru, en])
})

test('what was returned to the kopeck is no more than was provided', () => {
  const { formula } = explain({ ...exitLine, returned: 8_000_000n, amount: 0n }, 'en')
  expect(formula).toBe('80,000.00 − 80,000.00 = 0.00 ₽')
})

test('a line names its month, its kinds, its clause, its sentence and its readings', () => {
  expect(explain(kindsLine, 'ru')).toMatchObject({
    note: '03.2025: не предоставлены: физическая, трудовая',
    citation: { act: 'order-929', clause: '2.4.8, table, 1.1', edition: '2018-06-13/1' },
    readings: ['missing-kinds'],
  })
  expect(explain(kindsLine, 'en').note).toMatch(/missing: /)
  expect(explain(kindsLine, 'en').quote).toContain('возврата 1/8 субсидии')
})

test.each([...Object.values(lineRules), remission, retention])(
  '$title.en quotes the order in Cyrillic alone',
  ({ quote }) => {
    expect(quote).toMatch(/[а-я]{3}/)
    expect(quote).not.toMatch(/[A-Za-z]/)
  },
)
