import { describe, expect, test } from 'vitest'
import { permissionsOf, roles, type Role } from '~/platform/permissions/roles'
import { canCertificate, certificateActions, certificateStatuses, certificateStatusOf } from './certificate-states'
import {
  canCertification,
  certificationActions,
  certificationStatuses,
  finalStatuses,
  isAssessors,
  isDeciders,
  leadsTo,
  permissionFor,
  statusOf,
  waitsFor,
  type CertificationAction,
  type CertificationStatus,
} from './states'
import { canFinding, canVisit, findingPermission, findingStatusOf, visitStatusOf } from './visit-states'

const actions = [...new Set(Object.values(certificationActions).flat())] as CertificationAction[]

/** What a person of a role may do with a certification in a state, in words. */
const allowed = (role: Role, status: CertificationStatus): string =>
  actions
    .filter((action) => canCertification({ status }, action))
    .filter((action) => permissionsOf([role]).has(permissionFor(action)))
    .sort()
    .join(' ')

describe('every action in every state by every role: allowed only where the table says', () => {
  test.each([
    { status: 'selfAssessment', ngo: 'selfAssess submit withdraw' },
    { status: 'submitted', ngo: 'withdraw', officer: 'assign return' },
    { status: 'assigned', ngo: 'withdraw', officer: 'reassign', assessor: 'planVisit' },
    { status: 'visitPlanned', ngo: 'withdraw', officer: 'reassign', assessor: 'assess cancelVisit holdVisit' },
    { status: 'assessing', ngo: 'withdraw', officer: 'reassign', assessor: 'assess planVisit report sign' },
    { status: 'reported', ngo: 'withdraw', decider: 'certify refuse requireRemedy sendBack' },
    { status: 'remedy', ngo: 'remedy submitRemedy withdraw', officer: 'reassign', assessor: 'beginRecheck' },
    { status: 'recheck', ngo: 'withdraw', officer: 'reassign', assessor: 'planVisit recheck report sign' },
    { status: 'certified', officer: 'reassign' },
    { status: 'refused', approver: 'reopen' },
    { status: 'withdrawn' },
  ] as {
    status: CertificationStatus
    ngo?: string
    officer?: string
    assessor?: string
    decider?: string
    approver?: string
  }[])('$status', ({ status, ngo = '', officer = '', assessor = '', decider = '', approver = '' }) => {
    expect(Object.fromEntries(roles.map((role) => [role, allowed(role, status)]))).toEqual({
      ...Object.fromEntries(roles.map((role) => [role, ''])),
      ...{ 'ngo-clerk': ngo, 'ngo-head': ngo, 'ministry-officer': officer, 'ministry-approver': approver },
      ...{ 'certification-assessor': assessor, 'certification-decider': decider },
    })
  })

  test('the table names every state', () => {
    expect(certificationStatuses).toHaveLength(11)
  })
})

test('what leads on leads to a state of the table; a visit is planned into one by its use case', () => {
  const reached = new Set<string>(Object.values(leadsTo))
  expect(certificationStatuses.filter((status) => !reached.has(status))).toEqual(['visitPlanned'])
})

test('nobody holds the permission to assess and to decide at once', () => {
  expect(actions.filter(isDeciders).sort()).toEqual(['certify', 'refuse', 'requireRemedy', 'sendBack'])
  expect(actions.filter(isAssessors)).toContain('sign')
  for (const role of roles) {
    const held = permissionsOf([role])
    expect([role, held.has('certification:assess') && held.has('certification:decide')]).toEqual([role, false])
  }
})

test('somebody’s turn is named in every state but the three last, and they may do something there', () => {
  expect(certificationStatuses.filter((status) => waitsFor[status] === null)).toEqual(finalStatuses)
  for (const status of certificationStatuses) {
    const turn = waitsFor[status]
    const own = actions.filter((action) => canCertification({ status }, action))
    if (turn) expect(own.map(permissionFor)).toContain(turn.permission)
  }
})

test('a state that is not of a table is a bug', () => {
  expect(() => statusOf({ status: 'lost' })).toThrow('a certification has no state lost')
  expect(() => certificateStatusOf({ state: 'lost' })).toThrow('a certificate has no state lost')
  expect(() => visitStatusOf({ status: 'lost' })).toThrow('a visit has no state lost')
})

test('a certificate: what may be decided of it in each state', () => {
  const all = [...new Set(Object.values(certificateActions).flat())]
  const table = certificateStatuses.map((state) => [
    state,
    all.filter((one) => canCertificate({ state }, one)).join(' '),
  ])
  expect(Object.fromEntries(table)).toEqual({
    ...{ valid: 'suspend withdraw renew', suspended: 'withdraw resume', withdrawn: 'restore', superseded: '' },
  })
})

describe('a visit', () => {
  const all = ['plan', 'move', 'addPhoto', 'addFinding', 'hold', 'cancel'] as const
  test.each([
    { kind: 'certification', status: 'planned', may: 'move addPhoto hold cancel' },
    { kind: 'recheck', status: 'planned', may: 'move addPhoto hold cancel' },
    { kind: 'surveillance', status: 'due', may: 'plan' },
    { kind: 'surveillance', status: 'planned', may: 'move addPhoto addFinding hold' },
    { kind: 'surveillance', status: 'held', may: 'addPhoto' },
    { kind: 'certification', status: 'cancelled', may: '' },
  ])('$kind, $status: $may', ({ may, ...visit }) => {
    expect(all.filter((action) => canVisit(visit, action)).join(' ')).toBe(may)
  })
})

describe('a finding of surveillance', () => {
  const all = ['plan', 'remedy', 'recheck', 'extend'] as const
  test.each([
    { planFiledOn: null, remediedOn: null, recheckResult: null, status: 'toPlan', may: 'plan' },
    { planFiledOn: '2026-03-01', remediedOn: null, recheckResult: null, status: 'planned', may: 'plan remedy' },
    { planFiledOn: '2026-03-01', remediedOn: '2026-04-01', recheckResult: null, status: 'remedied', may: 'recheck' },
    { planFiledOn: '2026-03-01', remediedOn: '2026-04-01', recheckResult: 'partly', status: 'failed', may: 'extend' },
    { planFiledOn: '2026-03-01', remediedOn: '2026-04-01', recheckResult: 'met', status: 'closed', may: '' },
  ])('$status: $may', ({ status, may, ...finding }) => {
    expect(findingStatusOf(finding)).toBe(status)
    expect(all.filter((action) => canFinding(finding, action)).join(' ')).toBe(may)
  })

  test('the centre plans and remedies, the assessors check', () => {
    expect(all.map(findingPermission)).toEqual([
      ...['certification:selfAssess', 'certification:selfAssess'],
      ...['certification:assess', 'certification:assess'],
    ])
  })
})
