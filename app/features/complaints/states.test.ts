import { describe, expect, test } from 'vitest'
import { permissionsOf, roles, type Role } from '~/platform/permissions/roles'
import {
  canComplaint,
  complaintActions,
  complaintLeadsTo,
  complaintPermission,
  complaintStatuses,
  complaintStatusOf,
  isExaminers,
  seenByOrganisation,
  waitsFor,
  type ComplaintAction,
  type ComplaintStatus,
} from './states'

const actions = [...new Set(Object.values(complaintActions).flat())] as ComplaintAction[]

const allowed = (role: Role, status: ComplaintStatus): string =>
  actions
    .filter((action) => canComplaint({ status }, action))
    .filter((action) => permissionsOf([role]).has(complaintPermission(action)))
    .sort()
    .join(' ')

describe('every action in every state by every role: allowed only where the table says', () => {
  test.each([
    { status: 'received', officer: 'assign attach withdraw' },
    { status: 'assigned', officer: 'ask assign attach dismiss uphold withdraw' },
    { status: 'asked', officer: 'assign attach dismiss uphold withdraw', ngo: 'explain' },
    { status: 'explained', officer: 'ask assign attach dismiss uphold withdraw' },
    { status: 'upheld', officer: 'assign attach solve' },
    { status: 'solved' },
    { status: 'dismissed' },
    { status: 'withdrawn' },
  ] as { status: ComplaintStatus; officer?: string; ngo?: string }[])(
    '$status',
    ({ status, officer = '', ngo = '' }) => {
      expect(Object.fromEntries(roles.map((role) => [role, allowed(role, status)]))).toEqual({
        ...Object.fromEntries(roles.map((role) => [role, ''])),
        ...{ 'ministry-officer': officer, 'ngo-clerk': ngo, 'ngo-head': ngo },
      })
    },
  )

  test('the table names every state', () => {
    expect(complaintStatuses).toHaveLength(8)
  })
})

test('what leads on leads to a state of the table; an examiner makes it examined, a receipt begins it', () => {
  const reached = new Set<string>(Object.values(complaintLeadsTo))
  expect(complaintStatuses.filter((status) => !reached.has(status))).toEqual(['received', 'assigned'])
})

test('somebody’s turn is named in every state but those that are the end, and they may do something there', () => {
  for (const status of complaintStatuses) {
    const own = complaintActions[status].map(complaintPermission)
    const turn = waitsFor[status]
    if (turn) expect(own).toContain(turn.permission)
    else expect(own).toEqual([])
  }
})

test('the examiner alone decides; an organisation meets what it was asked about or what was decided', () => {
  expect(actions.filter(isExaminers).sort()).toEqual(['ask', 'dismiss', 'solve', 'uphold'])
  expect(complaintStatuses.filter((status) => !seenByOrganisation.includes(status))).toEqual([
    ...['received', 'assigned', 'withdrawn'],
  ])
})

test('a state that is not of the table is a bug', () => {
  expect(() => complaintStatusOf({ status: 'lost' })).toThrow('a complaint has no state lost')
})
