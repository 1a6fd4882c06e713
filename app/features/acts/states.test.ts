import { expect, test } from 'vitest'
import { actStates, canAct, stateOf, type ActAction } from './states'

test.each([
  { state: 'empty', actions: ['fill'] },
  { state: 'draft', actions: ['fill', 'submit'] },
  { state: 'submitted', actions: ['accept', 'return'] },
  { state: 'returned', actions: ['fill'] },
  { state: 'accepted', actions: ['reopen'] },
  { state: 'superseded', actions: [] },
] as const)('$state allows $actions and nothing else', ({ state, actions }) => {
  const all: ActAction[] = ['fill', 'submit', 'accept', 'return', 'reopen']
  expect(all.filter((action) => canAct(state, action))).toEqual(actions)
})

test('a month without an act is empty, and an unknown state is a bug', () => {
  expect(stateOf(null)).toBe('empty')
  expect(actStates.filter((state) => state !== 'empty').map((status) => stateOf({ status }))).toHaveLength(5)
  expect(() => stateOf({ status: 'lost' })).toThrow('lost')
})
