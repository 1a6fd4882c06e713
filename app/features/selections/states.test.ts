import { describe, expect, test } from 'vitest'
import { permissionsOf, roles, type Role } from '~/platform/permissions/roles'
import {
  canSelection,
  finalStatuses,
  isDecision,
  leadsTo,
  permissionFor,
  selectionActions,
  selectionStatuses,
  statusOf,
  type SelectionAction,
  type SelectionStatus,
} from './states'

const actions: readonly SelectionAction[] = [
  ...(['edit', 'answer', 'file', 'withdraw'] as const),
  ...(['check', 'find', 'settle', 'remark', 'complete', 'proposeAdmission', 'proposeRefusal'] as const),
  ...(['admit', 'refuse', 'sendBack', 'include'] as const),
]

/** What a person of a role may do with an application in a state, in words. */
const allowed = (role: Role, status: SelectionStatus): string =>
  actions
    .filter((action) => canSelection({ status }, action))
    .filter((action) => permissionsOf([role]).has(permissionFor(action)))
    .join(' ')

describe('every action in every state by every role: allowed only where the table says', () => {
  const examining = 'check find settle remark complete'
  const proposing = 'check find remark proposeAdmission proposeRefusal'
  test.each([
    { status: 'draft', ngo: 'edit file withdraw', officer: '', approver: '' },
    { status: 'filed', ngo: 'withdraw', officer: examining, approver: '' },
    { status: 'remarks', ngo: 'edit answer file withdraw', officer: '', approver: '' },
    { status: 'complete', ngo: 'withdraw', officer: proposing, approver: '' },
    { status: 'toAdmit', ngo: 'withdraw', officer: '', approver: 'admit sendBack' },
    { status: 'toRefuse', ngo: 'withdraw', officer: '', approver: 'refuse sendBack' },
    { status: 'admitted', ngo: '', officer: '', approver: 'include' },
    { status: 'included', ngo: '', officer: '', approver: '' },
    { status: 'refused', ngo: '', officer: '', approver: '' },
    { status: 'withdrawn', ngo: '', officer: '', approver: '' },
  ] as const)('$status', ({ status, ngo, officer, approver }) => {
    const others = roles.filter((role) => !/^ngo|^ministry/.test(role)).map((role) => [role, ''])
    expect(Object.fromEntries(roles.map((role) => [role, allowed(role, status)]))).toEqual({
      ...Object.fromEntries(others),
      ...{ 'ngo-clerk': ngo, 'ngo-head': ngo },
      ...{ 'ministry-officer': officer, 'ministry-approver': approver },
    })
  })

  test('the table names every state', () => {
    expect(selectionStatuses).toHaveLength(10)
  })
})

test('what leads on leads to a state of the table, and every state but the first is led to', () => {
  const reached = new Set<string>(Object.values(leadsTo))
  expect(selectionStatuses.filter((status) => !reached.has(status))).toEqual(['draft'])
})

test('nobody who examines decides: no role holds both permissions', () => {
  const deciding = actions.filter(isDecision)
  expect(deciding).toEqual(['admit', 'refuse', 'sendBack'])
  for (const role of roles) {
    const held = permissionsOf([role])
    expect([role, held.has('selection:examine') && held.has('selection:decide')]).toEqual([role, false])
  }
})

test('three states are the end', () => {
  expect(finalStatuses).toEqual(['included', 'refused', 'withdrawn'])
})

test('a state that is not of the table is a bug', () => {
  expect(
    Object.values(selectionActions)
      .flat()
      .every((action) => actions.includes(action)),
  ).toBe(true)
  expect(() => statusOf({ status: 'lost' })).toThrow('an application has no state lost')
})
