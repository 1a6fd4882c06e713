import { expect, test } from 'vitest'
import { permissionsOf, roles, type Role } from '~/platform/permissions/roles'
import { canSet, nextStatus, permissionFor, setStatuses, statusOf, type SetAction } from './states'

const actions: readonly SetAction[] = ['edit', 'discard', 'copy', 'approve', 'retire', 'restore', 'reopen', 'shelve']

const allowed = (role: Role, status: string): string =>
  actions
    .filter((action) => canSet({ status }, action))
    .filter((action) => permissionsOf([role]).has(permissionFor(action)))
    .join(' ')

test.each([
  { status: 'draft', officer: 'edit discard', approver: 'approve' },
  { status: 'approved', officer: 'copy', approver: 'retire reopen shelve' },
  { status: 'retired', officer: 'copy', approver: 'restore shelve' },
])('what each role may do with an edition that is $status', ({ status, officer, approver }) => {
  const nothing = Object.fromEntries(roles.map((role) => [role, '']))
  const does = Object.fromEntries(roles.map((role) => [role, allowed(role, status)]))
  expect(does).toEqual({ ...nothing, 'ministry-officer': officer, 'ministry-approver': approver })
})

test('the text is edited in a draft alone, and only an order leads out of it', () => {
  expect(setStatuses.filter((status) => canSet({ status }, 'edit'))).toEqual(['draft'])
  const leading = actions.filter((action) => canSet({ status: 'draft' }, action) && action in nextStatus)
  expect(leading).toEqual(['approve'])
})

test.each(Object.entries(nextStatus))('%s leads to %s, a state of the table', (_, status) => {
  expect(setStatuses).toContain(status)
})

test('a state that is not of the table is a bug', () => {
  expect(setStatuses).toHaveLength(3)
  expect(() => statusOf({ status: 'lost' })).toThrow('a criterion set has no state lost')
})
