import { expect, test } from 'vitest'
import { exitKindList, type ExitKind } from '../settlement/exit-kinds'
import { clientPays, decideClientPays } from './client-pays'

const expected: Readonly<Record<ExitKind, string>> = {
  completed: 'does-not-pay',
  'illness-hospitalised': 'does-not-pay',
  'court-prior-offence': 'does-not-pay',
  death: 'does-not-pay',
  'relapse-hospitalised': 'client-pays-poisoning',
  'death-violent': 'does-not-pay',
  'death-drug-use': 'does-not-pay',
  'left-without-permission': 'client-pays-left',
  'refused-services': 'client-pays-refusal',
  'custody-offence-during-stay': 'client-pays-custody',
  'contract-breach': 'client-pays-breach',
  'not-listed': 'undecided',
}

test.each(exitKindList)('%s (3.8)', (kind) => {
  const { decision, grounds } = decideClientPays(kind)
  expect(decision === 'pays' ? grounds.map(({ id }) => id) : [decision]).toEqual([expected[kind]])
})

test('a case of the list is the ground', () => {
  expect(decideClientPays('left-without-permission')).toEqual({
    decision: 'pays',
    grounds: [clientPays['left-without-permission']],
    missing: [],
  })
  expect(decideClientPays('completed')).toEqual({ decision: 'does-not-pay', grounds: [], missing: [] })
})

test('of a reason that is not listed people say whether it is one of the cases', () => {
  expect(decideClientPays('not-listed')).toEqual({
    decision: 'undecided',
    grounds: [],
    missing: [
      {
        fact: 'isCaseOfClause38',
        title: {
          ru: 'Подходит ли причина под один из случаев пункта 3.8',
          en: 'Whether the reason is one of the cases of clause 3.8',
        },
      },
    ],
  })
})

test('every case says that the clawback does not depend on it', () => {
  const questions = Object.values(clientPays).map(({ taken }) => taken?.[0]?.question.en)
  expect(new Set(questions)).toEqual(new Set(['Does the client pay, or does the organisation return the subsidy?']))
})
