import { expect, test } from 'vitest'
import { checkApplicationDocuments } from '../../scoring/referral/application-documents'
import { decideExitKind } from '../../scoring/referral/decide-exit-kind'
import { decideVoucher } from '../../scoring/referral/decide-voucher'
import type { Decision, Fact } from '../../scoring/referral/decision'
import { nextStage } from '../../scoring/referral/next-stage'

type Facts = Readonly<Record<string, Fact>>

const decisions: readonly (readonly [string, readonly string[], (facts: never) => Decision<string>])[] = [
  [
    'documents',
    ['identityCopy', 'appliesByRepresentative', 'representativePowers', 'conclusion', 'courtAct', 'dataConsent'],
    checkApplicationDocuments,
  ],
  [
    'voucher',
    [
      'isOnDispensaryRegister',
      'isNewlyDiagnosed',
      'wishesCourse',
      'livesPermanently',
      'application',
      'identityDocument',
      'conclusion',
    ],
    decideVoucher,
  ],
  ['stage', ['needsTreatment', 'agreesToTreatment'], (facts) => nextStage('motivation', facts)],
  [
    'illness',
    ['acuteOrWorsened', 'hospitalised', 'causedByDrugUse'],
    (facts: object) => decideExitKind({ cause: 'illness', ...facts } as never),
  ],
  [
    'court',
    ['decisionInForce', 'inCustody', 'offenceBeforeAdmission'],
    (facts: object) => decideExitKind({ cause: 'court', ...facts } as never),
  ],
  ['death', ['violent', 'causedByDrugUse'], (facts: object) => decideExitKind({ cause: 'death', ...facts } as never)],
]

/** Every way to give each name one of the values. */
const combinations = (names: readonly string[], values: readonly Fact[]): Facts[] =>
  names.reduce<Facts[]>(
    (made, name) => made.flatMap((facts) => values.map((value) => ({ ...facts, [name]: value }))),
    [{}],
  )

/** Told a second time by trying everything: decided where every way to fill in the unknown comes out the same. */
function byTrying(given: Facts, outcome: (facts: Facts) => string) {
  const unknown = Object.keys(given).filter((name) => given[name] === 'unknown')
  const filled = combinations(unknown, [true, false]).map((more): Facts => ({ ...given, ...more }))
  const outcomes = new Set(filled.map(outcome))
  const matters = (name: string) =>
    filled.some((facts) => outcome(facts) !== outcome({ ...facts, [name]: !facts[name] }))
  return { decision: outcomes.size === 1 ? [...outcomes][0] : 'undecided', missing: unknown.filter(matters) }
}

test.each(decisions)('%s: every combination of yes, no and unknown', (_name, names, decide) => {
  const decided = (facts: Facts) => decide(facts as never)
  for (const given of combinations(names, [true, false, 'unknown'])) {
    const { decision, missing } = decided(given)
    const asked = missing.map(({ fact }) => fact)
    expect({ given, decision, missing: names.filter((name) => asked.includes(name)) }).toEqual({
      given,
      ...byTrying(given, (facts) => decided(facts).decision),
    })
  }
})
