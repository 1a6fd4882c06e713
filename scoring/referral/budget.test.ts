import { expect, test } from 'vitest'
import { budgetFallsShort, budgetLeft, type Budget } from './budget'

const budget = (more: Partial<Budget> = {}): Budget => ({
  limit: 1_000_000_00n,
  accepted: 700_000_00n,
  carriedUnpaid: 150_000_00n,
  expectedCost: 150_000_00n,
  ...more,
})

test.each([
  { more: {}, falls: false, why: '1 000 000 − 700 000 − 150 000 = 150 000, exactly the cost' },
  { more: { expectedCost: 150_000_01n }, falls: true, why: 'a kopeck more than is left' },
  { more: { limit: 999_999_99n }, falls: true, why: 'a kopeck less of limit' },
  { more: { accepted: 700_000_01n }, falls: true, why: 'a kopeck more accepted' },
  { more: { carriedUnpaid: 150_000_01n }, falls: true, why: 'a kopeck more unpaid' },
  { more: { limit: 0n, accepted: 0n, carriedUnpaid: 0n }, falls: true, why: 'no limit at all' },
  {
    more: { accepted: 2_000_000_00n, expectedCost: 'unknown' },
    falls: true,
    why: 'the limit is exceeded, whatever the cost',
  },
  {
    more: { carriedUnpaid: 'unknown', expectedCost: 300_000_01n },
    falls: true,
    why: 'what is known exceeds the limit',
  },
  { more: { accepted: 'unknown', carriedUnpaid: 900_000_00n }, falls: true, why: 'unpaid and cost alone exceed it' },
] as const)('falls short $falls: $why', ({ more, falls }) => {
  expect(budgetFallsShort(budget(more))).toEqual({ value: falls, missing: [] })
})

test.each([
  { more: { limit: 'unknown' }, missing: ['limit'] },
  { more: { accepted: 'unknown' }, missing: ['accepted'] },
  { more: { carriedUnpaid: 'unknown' }, missing: ['carriedUnpaid'] },
  { more: { expectedCost: 'unknown' }, missing: ['expectedCost'] },
  {
    more: { limit: 'unknown', accepted: 'unknown', carriedUnpaid: 'unknown', expectedCost: 'unknown' },
    missing: ['limit', 'accepted', 'carriedUnpaid', 'expectedCost'],
  },
] as const)('$missing unknown: nobody can say', ({ more, missing }) => {
  const finding = budgetFallsShort(budget(more))
  expect([finding.value, finding.missing.map(({ fact }) => fact)]).toEqual(['unknown', missing])
})

test('a missing amount has its name', () => {
  expect(budgetFallsShort(budget({ limit: 'unknown' })).missing).toEqual([
    { fact: 'limit', title: { ru: 'Лимит бюджетных обязательств года', en: 'The budget limit of the year' } },
  ])
})

test.each([
  { more: {}, left: 150_000_00n },
  { more: { accepted: 900_000_00n }, left: -50_000_00n },
  { more: { expectedCost: 'unknown' }, left: 150_000_00n },
  { more: { limit: 'unknown' }, left: null },
  { more: { accepted: 'unknown' }, left: null },
  { more: { carriedUnpaid: 'unknown' }, left: null },
] as const)('what is left: $left', ({ more, left }) => expect(budgetLeft(budget(more))).toBe(left))
