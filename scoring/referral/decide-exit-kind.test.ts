import { describe, expect, test } from 'vitest'
import { decideExitKind, type ExitFacts } from './decide-exit-kind'
import { courtDecision, death, illness } from './valid-reasons'

const told = (facts: ExitFacts) => {
  const { decision, missing } = decideExitKind(facts)
  return missing.length > 0 ? `${decision}: ${missing.map(({ fact }) => fact).join(', ')}` : decision
}

describe('(a) illness: acute or worsened, then hospital, not through drug use (2.4.8, row 2.1)', () => {
  test.each([
    [true, true, false, 'illness-hospitalised'],
    [true, true, true, 'relapse-hospitalised'],
    [false, true, true, 'relapse-hospitalised'],
    ['unknown', true, true, 'relapse-hospitalised'],
    [false, true, false, 'not-listed'],
    [true, false, false, 'not-listed'],
    [true, false, true, 'not-listed'],
    ['unknown', false, 'unknown', 'not-listed'],
    [false, 'unknown', false, 'not-listed'],
    ['unknown', true, false, 'undecided: acuteOrWorsened'],
    [true, 'unknown', false, 'undecided: hospitalised'],
    [true, true, 'unknown', 'undecided: causedByDrugUse'],
    [false, true, 'unknown', 'undecided: causedByDrugUse'],
    [false, 'unknown', true, 'undecided: hospitalised'],
    ['unknown', 'unknown', 'unknown', 'undecided: hospitalised, causedByDrugUse, acuteOrWorsened'],
  ] as const)(
    'acute or worsened %s, hospital %s, drug use %s: %s',
    (acuteOrWorsened, hospitalised, causedByDrugUse, kind) => {
      expect(told({ cause: 'illness', acuteOrWorsened, hospitalised, causedByDrugUse })).toBe(kind)
    },
  )
})

describe('(b) a court decision in force, for acts before admission', () => {
  test.each([
    [true, false, true, 'court-prior-offence'],
    [true, true, true, 'court-prior-offence'],
    [true, 'unknown', true, 'court-prior-offence'],
    [false, true, true, 'not-listed'],
    [false, true, false, 'custody-offence-during-stay'],
    ['unknown', true, false, 'custody-offence-during-stay'],
    [true, false, false, 'not-listed'],
    [false, false, 'unknown', 'not-listed'],
    ['unknown', true, true, 'undecided: decisionInForce'],
    [true, 'unknown', false, 'undecided: inCustody'],
    [true, false, 'unknown', 'undecided: offenceBeforeAdmission'],
    [false, true, 'unknown', 'undecided: offenceBeforeAdmission'],
    ['unknown', 'unknown', 'unknown', 'undecided: decisionInForce, offenceBeforeAdmission, inCustody'],
  ] as const)(
    'in force %s, custody %s, act before admission %s: %s',
    (decisionInForce, inCustody, offenceBeforeAdmission, kind) => {
      expect(told({ cause: 'court', decisionInForce, inCustody, offenceBeforeAdmission })).toBe(kind)
    },
  )
})

describe('(c) death, not violent and not from drug use', () => {
  test.each([
    [false, false, 'death'],
    [true, false, 'death-violent'],
    [true, true, 'death-violent'],
    [true, 'unknown', 'death-violent'],
    [false, true, 'death-drug-use'],
    ['unknown', true, 'undecided: violent'],
    ['unknown', false, 'undecided: violent'],
    [false, 'unknown', 'undecided: causedByDrugUse'],
    ['unknown', 'unknown', 'undecided: violent, causedByDrugUse'],
  ] as const)('violent %s, drug use %s: %s', (violent, causedByDrugUse, kind) => {
    expect(told({ cause: 'death', violent, causedByDrugUse })).toBe(kind)
  })
})

test('any other cause is not listed, and no rule decides it', () => {
  expect(decideExitKind({ cause: 'other' })).toEqual({ decision: 'not-listed', grounds: [], missing: [] })
})

test.each([
  [{ cause: 'illness', acuteOrWorsened: true, hospitalised: true, causedByDrugUse: false }, illness],
  [{ cause: 'illness', acuteOrWorsened: true, hospitalised: true, causedByDrugUse: true }, illness],
  [{ cause: 'court', decisionInForce: true, inCustody: false, offenceBeforeAdmission: true }, courtDecision],
  [{ cause: 'court', decisionInForce: false, inCustody: true, offenceBeforeAdmission: false }, courtDecision],
  [{ cause: 'death', violent: false, causedByDrugUse: false }, death],
  [{ cause: 'death', violent: true, causedByDrugUse: false }, death],
  [{ cause: 'death', violent: false, causedByDrugUse: true }, death],
] as const)('the ground of $cause is its line of the list', (facts, ground) => {
  expect(decideExitKind(facts).grounds).toEqual([ground])
})
