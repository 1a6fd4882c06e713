import { expect, test } from 'vitest'
import { bandMove } from './band-move'
import { clientChanges, outcomeOf } from './clawback-change'

test.each([
  { difference: -1n, outcome: 'gains', why: 'a kopeck less to return' },
  { difference: 0n, outcome: 'same', why: 'the same to return' },
  { difference: 1n, outcome: 'loses', why: 'a kopeck more to return' },
])('$difference: $outcome, $why', ({ difference, outcome }) => expect(outcomeOf(difference)).toBe(outcome))

test('changes in the order of the second, then who is in the first alone; who returns the same is left out', () => {
  const before = new Map([
    ['gone', 7n],
    ['gone for nothing', 0n],
    ['same', 5n],
    ['less', 9n],
  ])
  const after = new Map([
    ['new', 3n],
    ['less', 4n],
    ['same', 5n],
    ['new for nothing', 0n],
  ])
  expect(clientChanges(before, after)).toEqual([
    { id: 'new', before: 0n, after: 3n, difference: 3n },
    { id: 'less', before: 9n, after: 4n, difference: -5n },
    { id: 'gone', before: 7n, after: 0n, difference: -7n },
  ])
})

test.each([
  { before: 'low', after: 'medium', move: 'up' },
  { before: 'low', after: 'high', move: 'up' },
  { before: 'medium', after: 'high', move: 'up' },
  { before: 'high', after: 'medium', move: 'down' },
  { before: 'high', after: 'low', move: 'down' },
  { before: 'medium', after: 'low', move: 'down' },
  { before: 'medium', after: 'medium', move: null },
  { before: null, after: 'low', move: null },
  { before: 'high', after: null, move: null },
  { before: null, after: null, move: null },
] as const)('from $before to $after: $move', ({ before, after, move }) => expect(bandMove(before, after)).toBe(move))
