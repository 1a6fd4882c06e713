import { expect, test } from 'vitest'
import { attendanceBands } from '../parameters/attendance-bands'
import { employmentBands } from '../parameters/employment-bands'
import { remissionBands } from '../parameters/remission-bands'
import { plainDate } from '../plain-date'
import { defaultSettlementReadings } from '../readings'
import { bandOf } from './band'

const day = plainDate('2025-12-31')
const tables = {
  groups: attendanceBands.on(day),
  employment: employmentBands.on(day),
  remission: remissionBands.on(day),
}

test.each([
  { of: 'groups', share: [0, 5], continuous: 'low', wholePercent: 'low', why: 'nobody of five' },
  { of: 'groups', share: [0, 0], continuous: null, wholePercent: null, why: 'nobody to count' },
  { of: 'groups', share: [1, 10], continuous: 'low', wholePercent: 'low', why: 'exactly 10%' },
  { of: 'groups', share: [3, 29], continuous: 'medium', wholePercent: 'low', why: '10.34%: the gap, rounds to 10' },
  {
    of: 'groups',
    share: [21, 200],
    continuous: 'medium',
    wholePercent: 'medium',
    why: '10.5%: the gap, rounds up to 11',
  },
  { of: 'groups', share: [2, 19], continuous: 'medium', wholePercent: 'medium', why: '10.53%' },
  { of: 'groups', share: [7, 10], continuous: 'medium', wholePercent: 'medium', why: 'exactly 70%' },
  { of: 'groups', share: [141, 201], continuous: 'high', wholePercent: 'medium', why: '70.15% rounds to 70' },
  { of: 'groups', share: [12, 17], continuous: 'high', wholePercent: 'high', why: '70.59%' },
  { of: 'employment', share: [5, 10], continuous: 'medium', wholePercent: 'medium', why: 'exactly 50%' },
  { of: 'employment', share: [6, 11], continuous: 'high', wholePercent: 'high', why: '54.5%' },
  { of: 'remission', share: [4, 10], continuous: 'medium', wholePercent: 'medium', why: 'exactly 40%' },
  { of: 'remission', share: [9, 22], continuous: 'high', wholePercent: 'high', why: '40.9%' },
  { of: 'remission', share: [29, 72], continuous: 'high', wholePercent: 'medium', why: '40.28% rounds to 40' },
] as const)(
  '$of, $share: $continuous or $wholePercent: $why',
  ({ of, share: [numerator, denominator], continuous, wholePercent }) => {
    const band = (reading: 'continuous' | 'whole-percent') =>
      bandOf({ numerator, denominator }, tables[of], { ...defaultSettlementReadings, 'band-gap': reading })
    expect(band('continuous')).toBe(continuous)
    expect(band('whole-percent')).toBe(wholePercent)
  },
)
