import { expect, test } from 'vitest'
import { decideOrganisationChoice, notInRegister } from './organisation-choice'

test.each([
  { isInRegister: true, expected: { decision: 'eligible', grounds: [], missing: [] } },
  { isInRegister: false, expected: { decision: 'refused', grounds: [notInRegister], missing: [] } },
  {
    isInRegister: 'unknown',
    expected: {
      decision: 'undecided',
      grounds: [],
      missing: [
        {
          fact: 'isInRegister',
          title: { ru: 'Включена ли организация в реестр', en: 'Whether the organisation is in the register' },
        },
      ],
    },
  },
] as const)('in the register $isInRegister: $expected.decision (5.12)', ({ isInRegister, expected }) => {
  expect(decideOrganisationChoice({ isInRegister })).toEqual(expected)
})
