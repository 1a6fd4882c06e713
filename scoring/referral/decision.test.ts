import { describe, expect, test } from 'vitest'
import { order929 } from '../acts'
import { all, any, asking, choose, decide, found, not, notKnown, refusedBy, resting, type Decision } from './decision'
import { plainRule } from './plain-rule'

const text = { ru: 'факт', en: 'fact' }
const fact = (name: string) => ({ fact: name, title: text })
const rule = (id: string) =>
  plainRule({ id, citation: order929('1.2'), quote: 'лица старше 18 лет', title: text, does: text })

const yes = found(true)
const no = found(false)
const open = notKnown(fact('a'))
const other = notKnown(fact('b'))

describe('unknown is not no', () => {
  test.each([
    { given: [], value: true, missing: [], why: 'nothing speaks against it' },
    { given: [yes, yes], value: true, missing: [], why: 'both are known' },
    { given: [yes, no], value: false, missing: [], why: 'one no is enough' },
    { given: [open, no], value: false, missing: [], why: 'one no is enough, whatever is unknown' },
    { given: [no, open], value: false, missing: [], why: 'in either order' },
    { given: [open, yes], value: 'unknown', missing: ['a'], why: 'the unknown one decides' },
    { given: [open, other], value: 'unknown', missing: ['a', 'b'], why: 'both are asked for' },
    { given: [open, other, open], value: 'unknown', missing: ['a', 'b'], why: 'a fact is asked for once' },
  ])('all of them: $value, $why', ({ given, value, missing }) => {
    expect(all(...given)).toEqual({ value, missing: missing.map(fact) })
  })

  test.each([
    { given: [], value: false, missing: [], why: 'nothing speaks for it' },
    { given: [no, no], value: false, missing: [], why: 'both are known' },
    { given: [no, yes], value: true, missing: [], why: 'one yes is enough' },
    { given: [open, yes], value: true, missing: [], why: 'one yes is enough, whatever is unknown' },
    { given: [open, no], value: 'unknown', missing: ['a'], why: 'the unknown one decides' },
    { given: [open, other], value: 'unknown', missing: ['a', 'b'], why: 'both are asked for' },
  ])('any of them: $value, $why', ({ given, value, missing }) => {
    expect(any(...given)).toEqual({ value, missing: missing.map(fact) })
  })

  test.each([
    { given: yes, expected: no },
    { given: no, expected: yes },
    { given: open, expected: open },
  ])('not $given.value is $expected.value', ({ given, expected }) => expect(not(given)).toEqual(expected))

  test('a fact of a case is asked by its name', () => {
    const is = asking({ a: text, b: text, c: text }, { a: true, b: false, c: 'unknown' })
    expect([is('a'), is('b'), is('c')]).toEqual([yes, no, notKnown(fact('c'))])
  })
})

const [first, second] = [rule('first'), rule('second')]

test.each([
  { grounds: [], expected: { decision: 'eligible', grounds: [], missing: [] }, why: 'no ground at all' },
  { grounds: [[first, no]], expected: { decision: 'eligible', grounds: [], missing: [] }, why: 'no ground applies' },
  {
    grounds: [
      [first, yes],
      [second, yes],
    ],
    expected: { decision: 'refused', grounds: [first, second], missing: [] },
    why: 'each ground is named',
  },
  {
    grounds: [
      [first, open],
      [second, yes],
    ],
    expected: { decision: 'refused', grounds: [second], missing: [] },
    why: 'a known ground refuses, nothing more is asked for',
  },
  {
    grounds: [
      [first, open],
      [second, no],
    ],
    expected: { decision: 'undecided', grounds: [], missing: [fact('a')] },
    why: 'an unknown fact could still refuse',
  },
] as const)('$expected.decision: $why', ({ grounds, expected }) => expect(decide(grounds)).toEqual(expected))

const refused: Decision = { decision: 'refused', grounds: [second], missing: [] }

test.each([
  { on: refused, expected: yes },
  { on: { decision: 'eligible', grounds: [], missing: [] } as const, expected: no },
  { on: { decision: 'undecided', grounds: [], missing: [fact('a')] } as const, expected: open },
])('$on.decision by another decision', ({ on, expected }) => expect(refusedBy(on)).toEqual(expected))

test('a ground that rests on another decision has its grounds under it', () => {
  expect(decide(resting(first, refused))).toEqual({ decision: 'refused', grounds: [first, second], missing: [] })
})

describe('outcomes that exclude each other', () => {
  const left = ['neither', [second]] as const
  test.each([
    { possible: [], expected: { decision: 'neither', grounds: [second], missing: [] } },
    { possible: [['this', no, [first]] as const], expected: { decision: 'neither', grounds: [second], missing: [] } },
    {
      possible: [['this', open, [first]] as const, ['that', yes, [first]] as const],
      expected: { decision: 'that', grounds: [first], missing: [] },
    },
    {
      possible: [['this', open, [first]] as const, ['that', no, [first]] as const],
      expected: { decision: 'undecided', grounds: [], missing: [fact('a')] },
    },
  ])('$expected.decision', ({ possible, expected }) => expect(choose<string>(possible, left)).toEqual(expected))
})
