import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { officialCalendar } from '../../scoring/calendar/official-years'
import { plainDate } from '../../scoring/plain-date'
import { admissibility } from '../../scoring/referral/admissibility'
import { checkApplicationDocuments } from '../../scoring/referral/application-documents'
import { budgetFallsShort, type Budget } from '../../scoring/referral/budget'
import { decideContract, type ContractCase } from '../../scoring/referral/decide-contract'
import { decideEligibility, type Applicant } from '../../scoring/referral/decide-eligibility'
import { decideExitKind, type ExitFacts } from '../../scoring/referral/decide-exit-kind'
import { decideReferral } from '../../scoring/referral/decide-referral'
import { decideVoucher } from '../../scoring/referral/decide-voucher'
import { decide, type Decision } from '../../scoring/referral/decision'
import { nextStage } from '../../scoring/referral/next-stage'
import { plainRule } from '../../scoring/referral/plain-rule'
import { checkRequirements, type Requirement } from '../../scoring/referral/requirement'
import { order929 } from '../../scoring/acts'
import { RUNS } from './property-runs'

/** Everything that is known of a case. The rules are told some of it at a time, the rest is unknown. */
type Known = Readonly<Record<string, unknown>>
type Decide = (facts: Known) => Decision<string>

const yesOrNo = (...names: readonly string[]) =>
  fc.record(Object.fromEntries(names.map((name) => [name, fc.boolean() as fc.Arbitrary<unknown>])))

const days = (from: string, more: number) =>
  fc
    .integer({ min: 0, max: more })
    .map((n) => plainDate(new Date(Date.parse(from) + n * 86_400_000).toISOString().slice(0, 10)))

const eligibilityFacts = fc
  .tuple(yesOrNo('livesInRegion', 'usesDrugs', 'treated', 'needConfirmed', 'obligedByCourt'), days('2008-03-10', 12))
  .map(([facts, bornOn]): Known => ({ ...facts, bornOn }))
const applied = (facts: Known) => ({ ...facts, appliedOn: plainDate('2026-03-16') }) as unknown as Applicant

const paperFacts: fc.Arbitrary<Known> = yesOrNo(
  'identityCopy',
  'appliesByRepresentative',
  'representativePowers',
  'conclusion',
  'courtAct',
  'dataConsent',
)

const amount = fc.bigInt({ min: 0n, max: 6n })
const budgetFacts: fc.Arbitrary<Known> = fc.record({
  limit: fc.bigInt({ min: 0n, max: 12n }),
  accepted: amount,
  carriedUnpaid: amount,
  expectedCost: amount,
})

const illnesses = ['tuberculosis', 'skinOrHair', 'infectiousOrVenereal', 'mentalDisorder', 'dangerousToOthers']
const contractFacts: fc.Arbitrary<Known> = fc
  .tuple(yesOrNo(...illnesses, 'carriesWeapons'), fc.oneof(fc.constant('none'), days('2026-02-10', 45)))
  .map(([facts, referralIssuedOn]) => ({ ...facts, referralIssuedOn }))

const asContract = (facts: Known) =>
  ({
    ...facts,
    contraindications: facts,
    cameOn: plainDate('2026-03-20'),
    tests: { done: { chestXRay: 'none', bloodRw: 'none', bloodHiv: 'none', dermatovenerologist: 'none' }, others: [] },
    calendar: officialCalendar,
  }) as unknown as ContractCase

const rule = plainRule({
  id: 'budget',
  citation: order929('5.7'),
  quote: 'отсутствие лимитов бюджетных обязательств',
  title: { ru: 'Лимит', en: 'Limit' },
  does: { ru: 'Лимит', en: 'Limit' },
})

const decisions: readonly { readonly name: string; readonly facts: fc.Arbitrary<Known>; readonly decided: Decide }[] = [
  { name: 'eligibility', facts: eligibilityFacts, decided: (facts) => decideEligibility(applied(facts)) },
  { name: 'documents', facts: paperFacts, decided: (facts) => checkApplicationDocuments(facts as never) },
  {
    name: 'budget',
    facts: budgetFacts,
    decided: (facts) => decide([[rule, budgetFallsShort(facts as unknown as Budget)]]),
  },
  {
    name: 'referral',
    facts: fc
      .tuple(eligibilityFacts, paperFacts, budgetFacts, yesOrNo('isUntrue'))
      .map((all): Known => Object.assign({}, ...all) as Known),
    decided: (facts) =>
      decideReferral({ applicant: applied(facts), papers: facts, budget: facts, isUntrue: facts.isUntrue } as never),
  },
  { name: 'contract', facts: contractFacts, decided: (facts) => decideContract(asContract(facts)) },
  {
    name: 'admissibility',
    facts: yesOrNo(...Object.keys(admissibility)),
    decided: (facts) => checkRequirements<string>(admissibility as Record<string, Requirement>, facts as never),
  },
  {
    name: 'voucher',
    facts: yesOrNo(
      'isOnDispensaryRegister',
      'isNewlyDiagnosed',
      'wishesCourse',
      'livesPermanently',
      'application',
      'identityDocument',
      'conclusion',
    ),
    decided: (facts) => decideVoucher(facts as never),
  },
  {
    name: 'stage',
    facts: yesOrNo('needsTreatment', 'agreesToTreatment'),
    decided: (facts) => nextStage('motivation', facts as never),
  },
  ...(
    [
      ['illness', 'acuteOrWorsened', 'hospitalised', 'causedByDrugUse'],
      ['court', 'decisionInForce', 'inCustody', 'offenceBeforeAdmission'],
      ['death', 'violent', 'causedByDrugUse'],
    ] as const
  ).map(([cause, ...names]) => ({
    name: cause,
    facts: yesOrNo(...names) as fc.Arbitrary<Known>,
    decided: (facts: Known) => decideExitKind({ cause, ...facts } as unknown as ExitFacts),
  })),
]

/** A case of which each fact may be hidden: 0 always known, 1 known later, 2 never known. */
const told = (facts: fc.Arbitrary<Known>) =>
  facts.chain((known) =>
    fc.record({
      known: fc.constant(known),
      when: fc.record(Object.fromEntries(Object.keys(known).map((name) => [name, fc.constantFrom(0, 1, 2)]))),
    }),
  )

const hiding = (known: Known, when: Readonly<Record<string, number>>, after: number): Known =>
  Object.fromEntries(
    Object.entries(known).map(([name, value]) => [name, (when[name] ?? 0) > after ? 'unknown' : value]),
  )

describe.each(decisions)('$name', ({ facts, decided }) => {
  test('what is decided stays decided as more becomes known, and its grounds stay', () => {
    fc.assert(
      fc.property(told(facts), ({ known, when }) => {
        const [before, after] = [hiding(known, when, 0), hiding(known, when, 1)].map(decided)
        if (before!.decision === 'undecided') return
        expect(after!.decision).toBe(before!.decision)
        expect(before!.grounds.filter((ground) => !after!.grounds.includes(ground))).toEqual([])
      }),
      { numRuns: RUNS / 10 },
    )
  }, 600_000)

  test('a case that is known whole is decided', () => {
    fc.assert(
      fc.property(facts, (known) => {
        expect(decided(known).decision).not.toBe('undecided')
      }),
      { numRuns: RUNS / 10 },
    )
  }, 600_000)

  test('what is decided misses nothing, what is undecided names what is unknown and only that', () => {
    fc.assert(
      fc.property(told(facts), ({ known, when }) => {
        const given = hiding(known, when, 0)
        const { decision, missing } = decided(given)
        expect(missing.length > 0).toBe(decision === 'undecided')
        expect(missing.map(({ fact }) => given[fact])).toEqual(missing.map(() => 'unknown'))
        expect(new Set(missing.map(({ fact }) => fact)).size).toBe(missing.length)
      }),
      { numRuns: RUNS / 10 },
    )
  }, 600_000)

  test('an undecided case is decided once all that it misses is known', () => {
    fc.assert(
      fc.property(told(facts), ({ known, when }) => {
        const given = hiding(known, when, 0)
        const asked = decided(given).missing.map(({ fact }) => [fact, known[fact]])
        expect(decided({ ...given, ...Object.fromEntries(asked) }).decision).not.toBe('undecided')
      }),
      { numRuns: RUNS / 10 },
    )
  }, 600_000)
})
