import { describe, expect, test } from 'vitest'
import { permissionsOf, roles, type Role } from '~/platform/permissions/roles'
import {
  canPaper,
  paperStatuses,
  permissionFor,
  statusOf,
  type PaperAction,
  type PaperDirection,
  type PaperStatus,
} from './states'

const actions: readonly PaperAction[] = [
  ...(['edit', 'submit', 'withdraw', 'sign', 'return', 'recall'] as const),
  ...(['mail', 'post', 'scan', 'annul', 'replace'] as const),
]

/** What a person of a role may do with a paper in a state, in words. */
const allowed = (role: Role, status: PaperStatus, direction: PaperDirection): string =>
  actions
    .filter((action) => canPaper({ status, direction }, action))
    .filter((action) => permissionsOf([role]).has(permissionFor(action, direction)))
    .join(' ')

describe('what each role may do with an outgoing paper', () => {
  const registered = 'mail post scan replace'
  test.each([
    { status: 'draft', officer: 'edit submit withdraw', approver: '' },
    { status: 'to-sign', officer: 'recall', approver: 'sign return' },
    { status: 'registered', officer: registered, approver: 'annul' },
    { status: 'sent', officer: registered, approver: 'annul' },
    { status: 'annulled', officer: '', approver: '' },
    { status: 'superseded', officer: '', approver: '' },
    { status: 'withdrawn', officer: '', approver: '' },
  ] as const)('$status', ({ status, officer, approver }) => {
    const does = Object.fromEntries(roles.map((role) => [role, allowed(role, status, 'outgoing')]))
    // The accountant prepares and sends like the officer, but keeps no journal: copies are attached by the officer.
    const accountant = officer.replace(' scan', '')
    expect(does).toEqual({
      ...Object.fromEntries(roles.map((role) => [role, ''])),
      ...{ 'ministry-officer': officer, 'subsidy-accountant': accountant, 'ministry-approver': approver },
    })
  })
})

test('what came is neither sent nor replaced: whoever registers it may annul it', () => {
  expect(allowed('ministry-officer', 'registered', 'incoming')).toBe('annul')
  expect(allowed('ministry-approver', 'registered', 'incoming')).toBe('')
})

test('an order that is signed is never annulled or sent: its signed copy is all that is added', () => {
  expect(allowed('ministry-officer', 'registered', 'internal')).toBe('scan')
  expect(allowed('ministry-approver', 'registered', 'internal')).toBe('')
})

test('a state that is not of the table is a bug', () => {
  expect(paperStatuses).toHaveLength(7)
  expect(() => statusOf({ status: 'lost' })).toThrow('a paper has no state lost')
})
