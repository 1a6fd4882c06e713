import { describe, expect, test } from 'vitest'
import { plainDate } from '../plain-date'
import { decideEligibility, type Applicant } from './decide-eligibility'

const applicant = (more: Partial<Applicant> = {}): Applicant => ({
  appliedOn: plainDate('2026-03-16'),
  bornOn: plainDate('1990-05-01'),
  livesInRegion: true,
  usesDrugs: true,
  treated: true,
  needConfirmed: true,
  obligedByCourt: false,
  ...more,
})

const decided = (more: Partial<Applicant> = {}) => {
  const { decision, grounds, missing } = decideEligibility(applicant(more))
  return { decision, grounds: grounds.map(({ id }) => id), missing: missing.map(({ fact }) => fact) }
}

const eligible = { decision: 'eligible', grounds: [], missing: [] }
const refused = (...grounds: string[]) => ({ decision: 'refused', grounds, missing: [] })
const undecided = (...missing: string[]) => ({ decision: 'undecided', grounds: [], missing })

describe('who is given services (1.2, 1.3)', () => {
  test.each([
    { more: {}, expected: eligible, why: 'treated, with the conclusion' },
    {
      more: { treated: false, needConfirmed: false, obligedByCourt: true },
      expected: eligible,
      why: 'under a court act',
    },
    { more: { obligedByCourt: true }, expected: eligible, why: 'both at once' },
    { more: { livesInRegion: false }, expected: refused('eligibility-residence'), why: 'lives elsewhere' },
    { more: { usesDrugs: false }, expected: refused('eligibility-use'), why: 'uses nothing' },
    {
      more: { treated: false },
      expected: refused('eligibility-treatment-or-court'),
      why: 'a conclusion without treatment',
    },
    {
      more: { needConfirmed: false },
      expected: refused('eligibility-treatment-or-court'),
      why: 'treatment without a conclusion',
    },
    {
      more: { bornOn: plainDate('2010-01-01'), livesInRegion: false, usesDrugs: false, treated: false },
      expected: refused(
        'eligibility-age',
        'eligibility-residence',
        'eligibility-use',
        'eligibility-treatment-or-court',
      ),
      why: 'every ground is named, in the order of the clause',
    },
  ] as const)('$expected.decision: $why', ({ more, expected }) => expect(decided(more)).toEqual(expected))
})

describe('what is unknown (1.2, 1.3)', () => {
  test.each([
    { more: { bornOn: 'unknown' }, expected: undecided('bornOn') },
    { more: { livesInRegion: 'unknown' }, expected: undecided('livesInRegion') },
    { more: { usesDrugs: 'unknown' }, expected: undecided('usesDrugs') },
    { more: { treated: 'unknown' }, expected: undecided('treated') },
    { more: { needConfirmed: 'unknown' }, expected: undecided('needConfirmed') },
    { more: { treated: false, obligedByCourt: 'unknown' }, expected: undecided('obligedByCourt') },
    { more: { treated: 'unknown', obligedByCourt: 'unknown' }, expected: undecided('treated', 'obligedByCourt') },
    { more: { obligedByCourt: 'unknown' }, expected: eligible, why: 'treatment is enough, the court does not matter' },
    { more: { treated: 'unknown', obligedByCourt: true }, expected: eligible, why: 'the court act is enough' },
    {
      more: { bornOn: 'unknown', usesDrugs: false },
      expected: refused('eligibility-use'),
      why: 'a known ground decides',
    },
  ] as const)('$more: $expected.decision', ({ more, expected }) => expect(decided(more)).toEqual(expected))

  test('the missing fact has a name that a person understands', () => {
    expect(decideEligibility(applicant({ bornOn: 'unknown', livesInRegion: 'unknown' })).missing).toEqual([
      { fact: 'bornOn', title: { ru: 'Дата рождения', en: 'Date of birth' } },
      {
        fact: 'livesInRegion',
        title: { ru: 'Проживает ли заявитель в области', en: 'Whether the applicant lives in the region' },
      },
    ])
  })
})

describe('older than 18 on the day of the application', () => {
  test.each([
    { bornOn: '2008-03-16', appliedOn: '2026-03-16', decision: 'refused', why: 'on the birthday itself' },
    { bornOn: '2008-03-15', appliedOn: '2026-03-16', decision: 'eligible', why: 'on the day after' },
    { bornOn: '2008-03-17', appliedOn: '2026-03-16', decision: 'refused', why: 'on the day before' },
    {
      bornOn: '2008-02-29',
      appliedOn: '2026-02-28',
      decision: 'refused',
      why: 'born on 29 February: eighteen on the 28th',
    },
    { bornOn: '2008-02-29', appliedOn: '2026-03-01', decision: 'eligible', why: 'and older from 1 March' },
    { bornOn: '2007-12-31', appliedOn: '2025-12-31', decision: 'refused', why: 'the last day of a year' },
    { bornOn: '2007-12-31', appliedOn: '2026-01-01', decision: 'eligible', why: 'the first day of the next' },
  ])('$bornOn on $appliedOn: $decision, $why', ({ bornOn, appliedOn, decision }) => {
    expect(decided({ bornOn: plainDate(bornOn), appliedOn: plainDate(appliedOn) }).decision).toBe(decision)
  })

  test('an application from before the order is not judged by it', () => {
    expect(() => decideEligibility(applicant({ appliedOn: plainDate('2018-06-12') }))).toThrow(
      'in force since 2018-06-13',
    )
  })
})
