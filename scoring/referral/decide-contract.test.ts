import { describe, expect, test } from 'vitest'
import { officialCalendar } from '../calendar/official-years'
import { plainDate } from '../plain-date'
import { decideContract, type ContractCase } from './decide-contract'

const healthy = {
  tuberculosis: false,
  skinOrHair: false,
  infectiousOrVenereal: false,
  mentalDisorder: false,
  dangerousToOthers: false,
} as const

const tested = (day: string) => {
  const doneOn = plainDate(day)
  return { chestXRay: doneOn, bloodRw: doneOn, bloodHiv: doneOn, dermatovenerologist: doneOn }
}

const asked: ContractCase = {
  cameOn: plainDate('2026-03-20'),
  referralIssuedOn: plainDate('2026-03-02'),
  contraindications: healthy,
  carriesWeapons: false,
  tests: { done: tested('2026-02-01'), others: [] },
  calendar: officialCalendar,
}

const decided = (more: Partial<ContractCase>) => {
  const { decision, grounds, missing } = decideContract({ ...asked, ...more })
  return { decision, grounds: grounds.map(({ id }) => id), missing: missing.map(({ fact }) => fact) }
}

const eligible = { decision: 'eligible', grounds: [], missing: [] }
const refused = (...grounds: string[]) => ({ decision: 'refused', grounds, missing: [] })
const undecided = (...missing: string[]) => ({ decision: 'undecided', grounds: [], missing })

const day = (referralIssuedOn: string, cameOn: string) => ({
  referralIssuedOn: plainDate(referralIssuedOn),
  cameOn: plainDate(cameOn),
})

describe('the closed list (3.6, 3.7) and the referral (5.1)', () => {
  test.each([
    { more: {}, expected: eligible, why: 'a referral, in time, no ground' },
    { more: { referralIssuedOn: 'none' }, expected: refused('contract-referral-absent'), why: 'no referral' },
    { more: day('2026-03-20', '2026-03-20'), expected: eligible, why: 'issued on the day of coming' },
    { more: day('2026-03-21', '2026-03-20'), expected: refused('contract-referral-absent'), why: 'not issued yet' },
    { more: { carriesWeapons: true }, expected: refused('contract-refusal-weapons'), why: 'weapons' },
    { more: day('2026-03-02', '2026-04-02'), expected: eligible, why: 'the last day of the month' },
    { more: day('2026-03-02', '2026-04-03'), expected: refused('contract-refusal-late'), why: 'the day after it' },
    { more: day('2026-04-09', '2026-05-12'), expected: eligible, why: 'the end moves from a holiday to 12 May' },
    { more: day('2026-04-09', '2026-05-13'), expected: refused('contract-refusal-late'), why: 'after 12 May' },
  ] as const)('$expected.decision: $why', ({ more, expected }) => expect(decided(more)).toEqual(expected))

  test.each([
    ['tuberculosis', 'contraindication-tuberculosis'],
    ['skinOrHair', 'contraindication-skin-or-hair'],
    ['infectiousOrVenereal', 'contraindication-infectious-or-venereal'],
    ['mentalDisorder', 'contraindication-mental-disorder'],
    ['dangerousToOthers', 'contraindication-dangerous-to-others'],
  ] as const)('%s refuses by 3.6 and by its line of 3.7', (illness, id) => {
    expect(decided({ contraindications: { ...healthy, [illness]: true } })).toEqual(
      refused('contract-refusal-contraindication', id),
    )
  })

  test('all grounds at once, in their order', () => {
    const contraindications = { ...healthy, tuberculosis: true, mentalDisorder: true }
    expect(decided({ ...day('2026-01-12', '2026-03-20'), contraindications, carriesWeapons: true })).toEqual(
      refused(
        'contract-refusal-contraindication',
        'contraindication-tuberculosis',
        'contraindication-mental-disorder',
        'contract-refusal-late',
        'contract-refusal-weapons',
      ),
    )
  })
})

describe('what is unknown', () => {
  test.each([
    {
      more: { referralIssuedOn: 'unknown' },
      expected: undecided('referralIssuedOn'),
      why: 'asked for once, for two grounds',
    },
    { more: { carriesWeapons: 'unknown' }, expected: undecided('carriesWeapons'), why: 'nobody looked' },
    {
      more: { contraindications: { ...healthy, skinOrHair: 'unknown', mentalDisorder: 'unknown' } },
      expected: undecided('skinOrHair', 'mentalDisorder'),
      why: 'nobody examined',
    },
    {
      more: { contraindications: { ...healthy, skinOrHair: 'unknown', mentalDisorder: true } },
      expected: refused('contract-refusal-contraindication', 'contraindication-mental-disorder'),
      why: 'one illness is enough',
    },
    { more: day('2027-03-02', '2027-03-31'), expected: eligible, why: 'within the month no calendar matters' },
    { more: day('2027-03-02', '2027-04-03'), expected: undecided('calendar-2027'), why: 'the year has no calendar' },
    {
      more: day('2026-12-02', '2027-01-12'),
      expected: undecided('calendar-2027'),
      why: 'the month runs into such a year',
    },
  ] as const)('$expected.decision: $why', ({ more, expected }) => expect(decided(more)).toEqual(expected))

  test('missing facts are named', () => {
    const { missing } = decideContract({
      ...asked,
      referralIssuedOn: 'unknown',
      contraindications: { ...healthy, tuberculosis: 'unknown' },
    })
    expect(missing).toEqual([
      {
        fact: 'referralIssuedOn',
        title: { ru: 'Дата выдачи направления', en: 'The day on which the referral was issued' },
      },
      {
        fact: 'tuberculosis',
        title: {
          ru: 'Установлено ли на день обращения: Туберкулёз в активной стадии',
          en: 'Whether on the day of coming this is established: Active tuberculosis',
        },
      },
    ])
  })
})

describe('tests warn and refuse nothing (3.3, 3.4)', () => {
  test('fresh tests give no warning', () => expect(decideContract(asked).warnings).toEqual([]))

  test('absent, stale and unknown tests are warned of, and the contract is made', () => {
    const done = {
      ...tested('2026-02-01'),
      chestXRay: plainDate('2025-09-19'),
      bloodRw: 'none',
      bloodHiv: 'unknown',
    } as const
    const { decision, warnings } = decideContract({ ...asked, tests: { done, others: [] } })
    expect([decision, warnings.map(({ id, state }) => [id, state])]).toEqual([
      'eligible',
      [
        ['test-chest-x-ray', 'stale'],
        ['test-blood-rw', 'absent'],
        ['test-blood-hiv', 'unknown'],
      ],
    ])
  })
})
