import { describe, expect, test } from 'vitest'
import { officialCalendar } from '../calendar/official-years'
import { plainDate } from '../plain-date'
import { checkVoucherCourse, decideVoucher, decideVoucherCentre, type VoucherApplicant } from './decide-voucher'
import type { Decision } from './decision'

const told = ({ decision, grounds, missing }: Decision) =>
  [decision, ...grounds.map(({ id }) => id), ...missing.map(({ fact }) => fact)].join(' ')

const applicant: VoucherApplicant = {
  isOnDispensaryRegister: true,
  isNewlyDiagnosed: false,
  wishesCourse: true,
  livesPermanently: true,
  application: true,
  identityDocument: true,
  conclusion: true,
}

describe('who may have a voucher', () => {
  test.each([
    { more: {}, expected: 'eligible', why: 'on the register' },
    { more: { isOnDispensaryRegister: false, isNewlyDiagnosed: true }, expected: 'eligible', why: 'newly diagnosed' },
    { more: { isOnDispensaryRegister: false }, expected: 'refused voucher-diagnosis', why: 'neither' },
    { more: { wishesCourse: false }, expected: 'refused voucher-wish', why: 'against their wish' },
    { more: { livesPermanently: false }, expected: 'refused voucher-residence', why: 'lives elsewhere' },
    { more: { application: false }, expected: 'refused voucher-documents', why: 'no application' },
    { more: { identityDocument: false }, expected: 'refused voucher-documents', why: 'no identity document' },
    { more: { conclusion: false }, expected: 'refused voucher-documents', why: 'no conclusion' },
    {
      more: { isOnDispensaryRegister: false, wishesCourse: false, livesPermanently: false, conclusion: false },
      expected: 'refused voucher-diagnosis voucher-wish voucher-residence voucher-documents',
      why: 'every condition that is not met',
    },
    { more: { isOnDispensaryRegister: 'unknown' }, expected: 'undecided isOnDispensaryRegister', why: 'unknown' },
    { more: { isNewlyDiagnosed: 'unknown' }, expected: 'eligible', why: 'the register is enough' },
    {
      more: { isOnDispensaryRegister: 'unknown', isNewlyDiagnosed: 'unknown' },
      expected: 'undecided isOnDispensaryRegister isNewlyDiagnosed',
      why: 'either would do',
    },
    { more: { wishesCourse: 'unknown' }, expected: 'undecided wishesCourse', why: 'unknown' },
    { more: { livesPermanently: 'unknown' }, expected: 'undecided livesPermanently', why: 'unknown' },
    {
      more: { application: 'unknown', identityDocument: 'unknown', conclusion: 'unknown' },
      expected: 'undecided application identityDocument conclusion',
      why: 'nobody looked at the papers',
    },
  ] as const)('$expected: $why', ({ more, expected }) =>
    expect(told(decideVoucher({ ...applicant, ...more }))).toBe(expected),
  )
})

describe('which centre may be chosen', () => {
  test.each([
    [true, true, 'eligible'],
    [false, true, 'refused voucher-centre-register'],
    [true, false, 'refused voucher-centre-certified'],
    [false, false, 'refused voucher-centre-register voucher-centre-certified'],
    ['unknown', true, 'undecided isInRegister'],
    [true, 'unknown', 'undecided isCertified'],
    ['unknown', false, 'refused voucher-centre-certified'],
  ] as const)('in the register %s, certified %s: %s', (isInRegister, isCertified, expected) => {
    expect(told(decideVoucherCentre({ isInRegister, isCertified }))).toBe(expected)
  })
})

describe('1 to 4 months from the receipt', () => {
  test.each([
    { received: '2026-01-20', starts: '2026-02-02', ends: '2026-03-01', expected: 'eligible', why: 'exactly a month' },
    {
      received: '2026-01-20',
      starts: '2026-02-02',
      ends: '2026-02-28',
      expected: 'refused voucher-course-short',
      why: 'a day less',
    },
    { received: '2026-01-20', starts: '2026-01-26', ends: '2026-05-20', expected: 'eligible', why: 'the last day' },
    {
      received: '2026-01-20',
      starts: '2026-01-26',
      ends: '2026-05-21',
      expected: 'refused voucher-lapsed',
      why: 'the day after it',
    },
    { received: '2026-01-09', starts: '2026-01-26', ends: '2026-05-12', expected: 'eligible', why: 'moved from 9 May' },
    {
      received: '2026-01-09',
      starts: '2026-05-01',
      ends: '2026-05-13',
      expected: 'refused voucher-course-short voucher-lapsed',
      why: 'too short and too late',
    },
    {
      received: '2026-10-01',
      starts: '2026-11-01',
      ends: '2027-02-02',
      expected: 'undecided calendar-2027',
      why: 'the year has no calendar',
    },
  ])('received $received, from $starts to $ends: $expected, $why', ({ received, starts, ends, expected }) => {
    const course = { receivedOn: plainDate(received), startsOn: plainDate(starts), endsOn: plainDate(ends) }
    expect(told(checkVoucherCourse({ ...course, calendar: officialCalendar }))).toBe(expected)
  })
})
