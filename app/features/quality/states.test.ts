import { describe, expect, test } from 'vitest'
import { permissionsOf, roles, type Role } from '~/platform/permissions/roles'
import {
  assessmentActions,
  assessmentStatuses,
  canAssessment,
  isAssessors,
  isConfirmers,
  leadsTo,
  permissionFor,
  statusOf,
  waitsFor,
  type AssessmentAction,
  type AssessmentStatus,
} from './states'

const actions = [...new Set(Object.values(assessmentActions).flat())] as AssessmentAction[]

/** What a person of a role may do with an assessment in a state, in words. */
const allowed = (role: Role, status: AssessmentStatus): string =>
  actions
    .filter((action) => canAssessment({ status }, action))
    .filter((action) => permissionsOf([role]).has(permissionFor(action)))
    .sort()
    .join(' ')

describe('every action in every state by every role: allowed only where the table says', () => {
  test.each([
    { status: 'planned', officer: 'assign cancel move', assessor: 'assign cancel move take visit' },
    { status: 'draft', officer: 'assign', assessor: 'assign handOver score visit' },
    { status: 'toConfirm', assessor: 'confirm return', approver: 'confirm return' },
    { status: 'confirmed', ngo: 'answer read' },
    { status: 'cancelled' },
  ] as { status: AssessmentStatus; officer?: string; assessor?: string; approver?: string; ngo?: string }[])(
    '$status',
    ({ status, officer = '', assessor = '', approver = '', ngo = '' }) => {
      expect(Object.fromEntries(roles.map((role) => [role, allowed(role, status)]))).toEqual({
        ...Object.fromEntries(roles.map((role) => [role, ''])),
        ...{ 'ministry-officer': officer, 'quality-assessor': assessor, 'ministry-approver': approver },
        ...{ 'ngo-clerk': ngo, 'ngo-head': ngo },
      })
    },
  )

  test('the table names every state', () => {
    expect(assessmentStatuses).toHaveLength(5)
  })
})

test('every state but the first is reached by an action of the table', () => {
  const reached = new Set<string>(Object.values(leadsTo))
  expect(assessmentStatuses.filter((status) => !reached.has(status))).toEqual(['planned'])
})

test('who must be its assessor, and who must not', () => {
  expect(actions.filter(isAssessors).sort()).toEqual(['handOver', 'score', 'visit'])
  expect(actions.filter(isConfirmers).sort()).toEqual(['confirm', 'return'])
})

test('somebody’s turn is named in every state but the cancelled one, and they may do something there', () => {
  for (const status of assessmentStatuses) {
    const turn = waitsFor[status]
    const own = actions.filter((action) => canAssessment({ status }, action)).map(permissionFor)
    expect([status, turn === null || own.includes(turn)]).toEqual([status, true])
  }
  expect(assessmentStatuses.filter((status) => waitsFor[status] === null)).toEqual(['cancelled'])
})

test('a state that is not of the table is a bug', () => {
  expect(() => statusOf({ status: 'lost' })).toThrow('an assessment has no state lost')
})
