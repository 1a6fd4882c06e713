import { expect, test } from 'vitest'
import { fraction, rateText } from '../fraction'
import { currentLaw } from '../law'
import { withValue } from '../parameters/parameter'
import { plainDate, plainMonth } from '../plain-date'
import { defaultSettlementReadings, type SettlementReadings } from '../readings'
import { ALL_KINDS, kindsOf, maskOf, NO_KINDS, type KindMask } from '../services/kinds'
import { chargeMonth } from './missing-kinds'
import type { Proof } from './settlement-case'

const all = (...except: Parameters<typeof maskOf>[0][]): KindMask =>
  ALL_KINDS & ~maskOf(except.flatMap((list) => [...list]))
const charge = (
  kinds: KindMask,
  readings: Partial<SettlementReadings> = {},
  notDue: KindMask = NO_KINDS,
  proof: Proof = 'signed',
) =>
  chargeMonth(
    { month: plainMonth('2025-04'), subsidy: 6_000_000n, proof, kinds, notDue },
    { ...defaultSettlementReadings, ...readings },
  )

const two = all(['pedagogical', 'psychological'])
const social = maskOf(['social-environment'])

test('eight kinds cost nothing', () => expect(charge(ALL_KINDS)).toEqual({ line: null, review: null }))

test('60 000.00, two kinds missing: 7 500.00 once, 15 000.00 by kind', () => {
  expect(charge(two).line?.amount).toBe(750_000n)
  expect(charge(two, { 'missing-kinds': 'per-kind' }).line?.amount).toBe(1_500_000n)
})

test('all eight by kind cost the whole month and no more', () => {
  expect(charge(NO_KINDS, { 'missing-kinds': 'per-kind' }).line?.amount).toBe(6_000_000n)
})

test('a kind that was not due waits for an official, the others are charged', () => {
  const { line, review } = charge(two & ~social, {}, social)
  expect(kindsOf(review?.kinds ?? 0)).toEqual(['social-environment'])
  expect(kindsOf(line?.missing ?? 0)).toEqual(['pedagogical', 'psychological'])
  expect(line?.readings).toEqual(['missing-kinds', 'not-due-kinds'])
})

test('alone it costs nothing, unless the reading charges it', () => {
  expect(charge(all(['social-environment']), {}, social).line).toBeNull()
  const strict = charge(all(['social-environment']), { 'not-due-kinds': 'charged' }, social)
  expect([strict.line?.amount, strict.review]).toEqual([750_000n, null])
})

test('a kind that was not due but was given is simply given', () =>
  expect(charge(ALL_KINDS, {}, social).review).toBeNull())

test('an unsigned act proves nothing, a waived signature proves', () => {
  expect(kindsOf(charge(ALL_KINDS, {}, NO_KINDS, 'unsigned').line?.missing ?? 0)).toHaveLength(8)
  expect(charge(ALL_KINDS, {}, NO_KINDS, 'waived').line).toBeNull()
  expect(charge(ALL_KINDS, { 'unsigned-act': 'accepted' }, NO_KINDS, 'unsigned').line).toBeNull()
})

test('a line names the readings that it was asked by', () => {
  expect(charge(two).line?.readings).toEqual(['missing-kinds'])
  expect(charge(two & ~social, {}, social).line?.readings).toEqual(['missing-kinds', 'not-due-kinds'])
  expect(charge(two, {}, NO_KINDS, 'unsigned').line?.readings).toEqual(['missing-kinds', 'unsigned-act'])
})

test('the share is an eighth', () => {
  const rate = charge(two).line?.rate
  expect(rate && rateText(rate)).toBe('12.5%')
})

test.each([
  { reading: 'once', amount: 1_500_000n, rate: '25%' },
  { reading: 'per-kind', amount: 6_000_000n, rate: '100%' },
] as const)(
  'a draft law of a quarter, eight kinds $reading: $rate, never more than was paid',
  ({ reading, ...line }) => {
    const from = plainDate('2025-12-31')
    const law = { ...currentLaw, missingKindsShare: withValue(currentLaw.missingKindsShare, from, fraction(1n, 4n)) }
    const month = { month: plainMonth('2025-04'), subsidy: 6_000_000n, proof: 'signed' as const, kinds: 0, notDue: 0 }
    const charged = chargeMonth(month, { ...defaultSettlementReadings, 'missing-kinds': reading }, law).line
    expect([charged?.amount, charged && rateText(charged.rate)]).toEqual([line.amount, line.rate])
  },
)
