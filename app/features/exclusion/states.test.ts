import { describe, expect, test } from 'vitest'
import { permissionsOf, roles, type Role } from '~/platform/permissions/roles'
import {
  actionsOf,
  canChain,
  carriedOutcomes,
  chainActions,
  chainLeadsTo,
  chainOf,
  chainPermission,
  chainStatuses,
  chainSteps,
  isCarriedOut,
  type CarriedOutcome,
  type ChainAction,
  type ChainStatus,
} from './states'

const actions = [
  ...new Set(Object.values(chainActions).flatMap((table) => Object.values(table).flat())),
] as ChainAction[]

/** What a person of a role may do with a decision in a state, in words. */
const allowed = (role: Role, status: ChainStatus, outcome: CarriedOutcome): string =>
  actions
    .filter((action) => canChain({ status, outcome }, action))
    .filter((action) => permissionsOf([role]).has(chainPermission(action)))
    .sort()
    .join(' ')

describe('every action in every state by every role: allowed only where the table says', () => {
  test.each([
    { outcome: 'exclude', status: 'decided', officer: 'plan receive', accountant: '' },
    { outcome: 'exclude', status: 'received', officer: 'correctReceipt order plan', accountant: 'order' },
    { outcome: 'exclude', status: 'ordered', officer: 'plan publish tell', accountant: 'tell' },
    { outcome: 'exclude', status: 'published', officer: 'correctPublication plan tell', accountant: 'tell' },
    { outcome: 'reinstate', status: 'decided', officer: 'receive', accountant: '' },
    { outcome: 'reinstate', status: 'received', officer: 'correctReceipt order', accountant: 'order' },
    { outcome: 'reinstate', status: 'ordered', officer: '', accountant: '' },
    { outcome: 'reinstate', status: 'published', officer: '', accountant: '' },
  ] as const)('$outcome, $status', ({ outcome, status, officer, accountant }) => {
    expect(Object.fromEntries(roles.map((role) => [role, allowed(role, status, outcome)]))).toEqual({
      ...Object.fromEntries(roles.map((role) => [role, ''])),
      ...{ 'ministry-officer': officer, 'subsidy-accountant': accountant },
    })
  })
})

test('whoever signs the order prepares none of it', () => {
  const held = permissionsOf(['ministry-approver'])
  expect(actions.filter((action) => held.has(chainPermission(action)))).toEqual([])
})

test('the next step is one of what may be done; what leads on leads to a state', () => {
  for (const outcome of carriedOutcomes)
    for (const status of chainStatuses) {
      const step = chainSteps[outcome][status]
      if (step) expect(actionsOf({ outcome, status })).toContain(step)
    }
  expect(Object.values(chainLeadsTo)).toEqual(chainStatuses.slice(1))
})

test('a decision that is not carried out is none of this', () => {
  expect(isCarriedOut({ outcome: 'keep', status: 'decided' })).toBe(false)
  expect(isCarriedOut({ outcome: null, status: 'raised' })).toBe(false)
  expect(actionsOf({ outcome: 'keep', status: 'decided' })).toEqual([])
  expect(() => chainOf({ outcome: 'keep', status: 'decided' })).toThrow('nothing follows')
})
