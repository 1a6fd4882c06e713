import { expect, test } from 'vitest'
import { faultsOf } from './approvable'
import type { SetCriterion } from './set-in-force.read.server'

const criterion = (over: Partial<SetCriterion>): SetCriterion => ({
  ...{ id: 'charter', main: true, standIn: false, title: { ru: 'Устав', en: 'Charter' } },
  ...{ text: 'наличие устава', source: 'Положение, п. 1', method: '' },
  ...over,
})

test.each([
  { why: 'a whole set', set: [criterion({}), criterion({ id: 'staff' })], faults: [] },
  { why: 'no criterion', set: [], faults: ['empty'] },
  { why: 'one id twice', set: [criterion({}), criterion({})], faults: ['repeatedId charter'] },
  { why: 'no name', set: [criterion({ title: { ru: ' ', en: '' } })], faults: ['noTitle charter'] },
  { why: 'no text', set: [criterion({ text: '\n' })], faults: ['noText charter'] },
  { why: 'no source', set: [criterion({ source: '' })], faults: ['noSource charter'] },
  {
    why: 'several at once',
    set: [criterion({ text: '' }), criterion({ id: 'staff', source: '' })],
    faults: ['noText charter', 'noSource staff'],
  },
])('$why', ({ set, faults }) => {
  expect(faultsOf(set).map((one) => Object.values(one).join(' '))).toEqual(faults)
})
