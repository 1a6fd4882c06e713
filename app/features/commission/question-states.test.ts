import { describe, expect, test } from 'vitest'
import { permissionsOf, roles, type Role } from '~/platform/permissions/roles'
import {
  canQuestion,
  isQuestionOver,
  motionsOf,
  questionActions,
  questionKindOf,
  questionKinds,
  questionLeadsTo,
  questionPermission,
  questionStatuses,
  questionStatusOf,
  type QuestionAction,
  type QuestionStatus,
} from './question-states'

const actions = [...new Set(Object.values(questionActions).flat())] as QuestionAction[]

/** What a person of a role may do with a question in a state, in words. */
const allowed = (role: Role, status: QuestionStatus, outcome: string | null): string =>
  actions
    .filter((action) => canQuestion({ status, outcome }, action))
    .filter((action) => permissionsOf([role]).has(questionPermission(action)))
    .sort()
    .join(' ')

describe('every action in every state by every role: allowed only where the table says', () => {
  test.each([
    { status: 'raised', outcome: null, ngo: 'answer', secretary: 'putOnAgenda withdraw', officer: '' },
    { status: 'onAgenda', outcome: null, ngo: 'answer', secretary: 'decide putOff takeOff', officer: '' },
    { status: 'putOff', outcome: null, ngo: 'answer', secretary: 'putOnAgenda withdraw', officer: '' },
    { status: 'decided', outcome: 'exclude', ngo: '', secretary: '', officer: 'receive' },
    { status: 'decided', outcome: 'keep', ngo: '', secretary: '', officer: '' },
    { status: 'decided', outcome: 'reinstate', ngo: '', secretary: '', officer: 'receive' },
    { status: 'decided', outcome: 'refuse', ngo: '', secretary: '', officer: '' },
    { status: 'ordered', outcome: 'reinstate', ngo: '', secretary: '', officer: '' },
    { status: 'received', outcome: 'exclude', ngo: '', secretary: '', officer: 'order' },
    { status: 'ordered', outcome: 'exclude', ngo: '', secretary: '', officer: 'publish' },
    { status: 'published', outcome: 'exclude', ngo: '', secretary: '', officer: '' },
    { status: 'withdrawn', outcome: null, ngo: '', secretary: '', officer: '' },
  ] as const)('$status, $outcome', ({ status, outcome, ngo, secretary, officer }) => {
    expect(Object.fromEntries(roles.map((role) => [role, allowed(role, status, outcome)]))).toEqual({
      ...Object.fromEntries(roles.map((role) => [role, ''])),
      ...{ 'ngo-clerk': ngo, 'ngo-head': ngo, 'commission-secretary': secretary, 'ministry-officer': officer },
    })
  })
})

test('every state but the first is reached by an action', () => {
  const reached = new Set<string>(Object.values(questionLeadsTo))
  expect(questionStatuses.filter((status) => !reached.has(status))).toEqual([])
})

test.each([
  { status: 'decided', outcome: 'keep', isOver: true },
  { status: 'decided', outcome: 'exclude', isOver: false },
  { status: 'published', outcome: 'exclude', isOver: true },
  { status: 'ordered', outcome: 'reinstate', isOver: true },
  { status: 'ordered', outcome: 'exclude', isOver: false },
  { status: 'withdrawn', outcome: null, isOver: true },
  { status: 'putOff', outcome: null, isOver: false },
])('$status, $outcome: over is $isOver', ({ isOver, ...question }) => {
  expect(isQuestionOver(question)).toBe(isOver)
})

test('a question of any kind may be put off', () => {
  expect(questionKinds.filter((kind) => !motionsOf[kind].includes('putOff'))).toEqual([])
})

test('a state or a kind that is not of the table is a bug', () => {
  expect(() => questionKindOf({ kind: 'lost' })).toThrow('no question is of the kind lost')
  expect(() => questionStatusOf({ status: 'lost' })).toThrow('a question has no state lost')
})
