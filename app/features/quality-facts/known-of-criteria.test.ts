import type { CriterionId } from 'scoring/quality/criteria'
import { describe, expect, test } from 'vitest'
import { knownOfCriteria, type KeptFacts } from './known-of-criteria'
import type { StaffOnRecord } from './criteria/staff'
import type { MedicalOnDay } from './criteria/medical'
import type { ProgrammeOnRecord } from './criteria/programme'

const day = '2026-03-10'
const [yesterday, tomorrow] = ['2026-03-09', '2026-03-11']

const nothing: KeptFacts = {
  ...{ code: 'N-01', charters: [], courses: [], withoutContract: [], staff: [] },
  ...{ medical: { agreements: [], visits: [] }, programmes: [] },
}

function known(criterion: CriterionId, facts: Partial<KeptFacts>, on = day) {
  const {
    knows,
    facts: pro,
    lacking,
  } = knownOfCriteria({ ...nothing, ...facts }, on).find((one) => one.criterion === criterion)!
  return { knows, facts: pro.map(({ say }) => say), lacking: lacking.map(({ say }) => say) }
}

test('six criteria in the order of the law; of an organisation that kept nothing all are unknown, and none a no', () => {
  const all = knownOfCriteria(nothing, day)
  expect(all.map(({ criterion }) => criterion)).toEqual([
    ...['charter-services', 'contract', 'staff-education', 'medical-agreement', 'programme', 'individual-approach'],
  ])
  expect(all.map(({ knows }) => knows)).toEqual(Array(6).fill('unknown'))
  expect(all.every(({ facts, lacking }) => facts.length === 0 && lacking.length > 0)).toBe(true)
})

describe('1, the charter', () => {
  const charter = { id: 'one', title: 'Устав', issuedOn: yesterday, expiresOn: null }
  test('that there is one is known, that the services are its own is for a person', () => {
    expect(known('charter-services', { charters: [charter] })).toEqual({
      ...{ knows: 'unknown', facts: ['charterStands'], lacking: ['charterToCompare'] },
    })
  })
  test.each([
    { over: { expiresOn: yesterday }, knows: 'no' },
    { over: { issuedOn: tomorrow }, knows: 'no' },
    { over: { expiresOn: day }, knows: 'unknown' },
  ])('$over: $knows', ({ over, knows }) => {
    expect(known('charter-services', { charters: [{ ...charter, ...over }] }).knows).toBe(knows)
  })
})

describe('2, contracts', () => {
  const course = { code: 'К-0001', planDueOn: null, planMadeOn: null }
  test('all in the programme have one', () => {
    expect(known('contract', { courses: [course] })).toEqual({
      ...{ knows: 'yes', facts: ['contracts', 'freeOfChargeToCheck'], lacking: [] },
    })
  })
  test('a single client without one is a no', () => {
    const told = knownOfCriteria({ ...nothing, courses: [course], withoutContract: ['К-0002'] }, day)[1]!
    expect(told).toMatchObject({ knows: 'no', lacking: [{ say: 'noContract', items: [{ text: 'К-0002' }] }] })
  })
})

describe('3, staff', () => {
  const degree = { field: 'psychology', awardedOn: '2015-06-30', hasPaper: true } as const
  const psychologist: StaffOnRecord = {
    ...{ id: 'one', position: 'Психолог', employment: 'main', hiredOn: '2024-01-09', leftOn: null },
    degrees: [degree],
  }
  const staff = (over: Partial<StaffOnRecord>) => known('staff-education', { staff: [{ ...psychologist, ...over }] })

  test('one with a degree is enough; a diploma that is not attached is said', () => {
    expect(staff({})).toEqual({ knows: 'yes', facts: ['degree', 'inStaff'], lacking: [] })
    expect(staff({ degrees: [{ ...degree, hasPaper: false }] }).facts).toEqual(['degreeWithoutPaper', 'inStaff'])
  })
  test.each(['psychology', 'sociology', 'social-work'] as const)('%s is one of the three', (field) => {
    expect(staff({ degrees: [{ ...degree, field }] }).knows).toBe('yes')
  })
  test.each<{ why: string; over: Partial<StaffOnRecord>; lacking: string[] }>([
    { why: 'left yesterday', over: { leftOn: yesterday }, lacking: ['nobodyInStaff'] },
    { why: 'comes tomorrow', over: { hiredOn: tomorrow }, lacking: ['nobodyInStaff'] },
    { why: 'another field', over: { degrees: [{ ...degree, field: 'other' }] }, lacking: ['noDegree'] },
    { why: 'a degree of tomorrow', over: { degrees: [{ ...degree, awardedOn: tomorrow }] }, lacking: ['noDegree'] },
    { why: 'not in the staff', over: { employment: 'civil' }, lacking: ['nobodyInStaff', 'civilDoNotCount'] },
  ])('$why: no', ({ over, lacking }) => {
    expect(staff(over)).toMatchObject({ knows: 'no', lacking })
  })
  test('the last working day still counts', () => {
    expect(staff({ leftOn: day }).knows).toBe('yes')
  })
})

describe('4, the medical agreement and visits', () => {
  const agreement = { medicalName: 'ГБУЗ', isNarcology: true, number: '1', signedOn: '2025-01-09', untilOn: null }
  const medical = (over: Partial<MedicalOnDay>) =>
    known('medical-agreement', { medical: { agreements: [agreement], visits: [yesterday], ...over } })

  test('an agreement in force and a recorded visit', () => {
    expect(medical({})).toEqual({ knows: 'yes', facts: ['narcologyOpen', 'visits'], lacking: [] })
    expect(medical({ agreements: [{ ...agreement, untilOn: day }] }).knows).toBe('yes')
  })
  test('ran out yesterday, begins tomorrow, or is not on narcology', () => {
    expect(medical({ agreements: [{ ...agreement, untilOn: yesterday }] })).toMatchObject({
      ...{ knows: 'no', lacking: ['narcologyRanOut'] },
    })
    expect(medical({ agreements: [{ ...agreement, signedOn: tomorrow }] }).lacking).toEqual(['noNarcology'])
    expect(medical({ agreements: [{ ...agreement, isNarcology: false }] })).toEqual({
      ...{ knows: 'no', facts: ['otherAgreements', 'visits'], lacking: ['noNarcology'] },
    })
  })
  test('without a visit up to the day it is a no', () => {
    expect(medical({ visits: [] })).toMatchObject({ knows: 'no', lacking: ['noVisits'] })
    expect(medical({ visits: [tomorrow] }).lacking).toEqual(['noVisits'])
    expect(medical({ visits: [day] }).knows).toBe('yes')
  })
})

describe('5, the programme', () => {
  const whole: ProgrammeOnRecord = {
    ...{ title: 'Программа', approvedOn: '2025-01-09', untilOn: null },
    ...{ describesServices: true, describesConditions: true, describesTerms: true },
  }
  const programme = (...over: Partial<ProgrammeOnRecord>[]) =>
    known('programme', { programmes: over.map((one) => ({ ...whole, ...one })) })

  test('one that describes all three is enough', () => {
    expect(programme({}, { describesTerms: false })).toMatchObject({ knows: 'yes', lacking: [] })
  })
  test('what the best one in force lacks is named; three halves make no whole', () => {
    expect(programme({ describesTerms: false }, { describesServices: false, describesConditions: false })).toEqual({
      ...{ knows: 'no', facts: ['programme', 'programme'], lacking: ['noTerms'] },
    })
  })
  test('in force to its last day', () => {
    expect(programme({ untilOn: day }).knows).toBe('yes')
    expect(programme({ untilOn: yesterday })).toEqual({ knows: 'no', facts: [], lacking: ['programmeNotInForce'] })
    expect(programme({ approvedOn: tomorrow }).lacking).toEqual(['programmeNotInForce'])
  })
})

describe('6, the plans', () => {
  const course = (planDueOn: string, planMadeOn: string | null) => ({ code: 'К-0001', planDueOn, planMadeOn })
  const plans = (...courses: ReturnType<typeof course>[]) => known('individual-approach', { courses })

  test('made in time, or late: there is one', () => {
    expect(plans(course(yesterday, yesterday))).toEqual({ knows: 'yes', facts: ['plansMade'], lacking: [] })
    expect(plans(course(yesterday, day))).toEqual({ knows: 'yes', facts: ['plansMade', 'plansLate'], lacking: [] })
  })
  test('on the last day of the term it is not lacking yet, on the next it is', () => {
    expect(plans(course(day, null))).toEqual({ knows: 'unknown', facts: ['plansInTerm'], lacking: [] })
    expect(plans(course(yesterday, null))).toEqual({ knows: 'no', facts: [], lacking: ['plansLacking'] })
  })
  test('a single one lacking is a no, and is named', () => {
    const courses = [course(yesterday, yesterday), { ...course(yesterday, null), code: 'К-0002' }]
    expect(knownOfCriteria({ ...nothing, courses }, day)[5]).toMatchObject({
      ...{ knows: 'no', lacking: [{ values: { count: 1 }, items: [{ text: 'К-0002' }] }] },
    })
  })
  test('a plan that will be made tomorrow is not there on the day', () => {
    expect(plans(course(yesterday, tomorrow)).knows).toBe('no')
  })
})
