import { describe, expect, test } from 'vitest'
import { permissionsOf, roles, type Role } from '~/platform/permissions/roles'
import { canItem, itemActions, itemStatuses, itemStatusOf, type ItemAction, type ItemStatus } from './item-states'
import {
  canMeeting,
  meetingActions,
  meetingLeadsTo,
  meetingPermission,
  meetingStatuses,
  meetingStatusOf,
  type MeetingAction,
  type MeetingStatus,
} from './meeting-states'
import {
  canProtocol,
  protocolActions,
  protocolPermission,
  protocolStatuses,
  protocolStatusOf,
  type ProtocolAction,
} from './protocol-states'

const nobody = Object.fromEntries(roles.map((role) => [role, '']))
const words = (held: readonly string[]) => [...held].sort().join(' ')

describe('a meeting: every action in every state by every role', () => {
  const actions = [...new Set(Object.values(meetingActions).flat())] as MeetingAction[]
  const allowed = (role: Role, status: MeetingStatus) =>
    words(actions.filter((one) => canMeeting({ status }, one) && permissionsOf([role]).has(meetingPermission(one))))
  test.each([
    {
      status: 'planned',
      secretary: 'cancel change invite open putOnAgenda recordRecusal takeOff',
      member: 'recuse',
    },
    {
      status: 'open',
      secretary: 'attend close closeVote putMotion recordDissent recordRecusal recordVote withdrawMotion write',
      member: 'dissent recuse vote',
    },
    { status: 'held', secretary: 'protocol recordDissent write', member: 'dissent' },
    { status: 'cancelled', secretary: '', member: '' },
  ] as const)('$status', ({ status, secretary, member }) => {
    expect(Object.fromEntries(roles.map((role) => [role, allowed(role, status)]))).toEqual({
      ...nobody,
      ...{ 'commission-secretary': secretary, 'commission-member': member },
    })
  })

  test('every state but the first is reached by an action', () => {
    const reached = new Set<string>(Object.values(meetingLeadsTo))
    expect(meetingStatuses.filter((status) => !reached.has(status))).toEqual(['planned'])
  })
})

describe('an item: in every state of it, of its meeting and of its protocol, by every role', () => {
  const actions = [...new Set(Object.values(itemActions).flat())] as ItemAction[]
  const of: Record<ItemStatus, { isVoted: boolean; motion: string | null }> = {
    ...{ discussed: { isVoted: false, motion: null }, voting: { isVoted: false, motion: 'keep' } },
    decided: { isVoted: true, motion: 'keep' },
  }
  const allowed = (role: Role, item: ItemStatus, status: MeetingStatus, protocols: readonly string[]) =>
    words(
      actions.filter(
        (one) =>
          canItem({ ...of[item], meeting: { status, protocols: protocols.map((own) => ({ status: own })) } }, one) &&
          permissionsOf([role]).has(meetingPermission(one)),
      ),
    )
  const cases = [
    { item: 'discussed', meeting: 'planned', secretary: 'recordRecusal', member: 'recuse' },
    { item: 'discussed', meeting: 'open', secretary: 'putMotion recordRecusal write', member: 'recuse' },
    {
      item: 'voting',
      meeting: 'open',
      secretary: 'closeVote recordRecusal recordVote withdrawMotion write',
      member: 'recuse vote',
    },
    { item: 'decided', meeting: 'open', secretary: 'recordDissent write', member: 'dissent' },
    { item: 'decided', meeting: 'held', protocols: ['draft'], secretary: 'recordDissent write', member: 'dissent' },
    {
      item: 'decided',
      meeting: 'held',
      protocols: ['signed', 'draft'],
      secretary: 'recordDissent write',
      member: 'dissent',
    },
    { item: 'decided', meeting: 'held', protocols: ['sealed'], secretary: '', member: '' },
    { item: 'decided', meeting: 'held', protocols: ['signed'], secretary: '', member: '' },
    { item: 'decided', meeting: 'held', protocols: ['superseded', 'signed'], secretary: '', member: '' },
    { item: 'discussed', meeting: 'held', protocols: ['draft'], secretary: 'write', member: '' },
    { item: 'discussed', meeting: 'cancelled', secretary: '', member: '' },
    { item: 'voting', meeting: 'cancelled', secretary: '', member: '' },
  ] as {
    item: ItemStatus
    meeting: MeetingStatus
    protocols?: readonly string[]
    secretary: string
    member: string
  }[]
  test.each(cases)('$item, $meeting, $protocols', ({ item, meeting, protocols = [], secretary, member }) => {
    expect(Object.fromEntries(roles.map((role) => [role, allowed(role, item, meeting, protocols)]))).toEqual({
      ...nobody,
      ...{ 'commission-secretary': secretary, 'commission-member': member },
    })
  })

  test('nobody votes in any meeting before the motion or after the close', () => {
    const found = itemStatuses.filter((item) =>
      meetingStatuses.some((status) => canItem({ ...of[item], meeting: { status, protocols: [] } }, 'vote')),
    )
    expect(found).toEqual(['voting'])
    expect(itemStatuses.map((item) => itemStatusOf(of[item]))).toEqual(itemStatuses)
  })
})

describe('a protocol: every action in every state by every role', () => {
  const actions = [...new Set(Object.values(protocolActions).flat())] as ProtocolAction[]
  const cases = [
    { status: 'draft', secretary: 'seal' },
    { status: 'sealed', secretary: 'sign supersede' },
    { status: 'sealed', isReplaced: true, secretary: '' },
    { status: 'signed', secretary: 'send supersede' },
    { status: 'signed', sentOn: '2026-03-02', secretary: 'supersede' },
    { status: 'signed', isReplaced: true, secretary: 'send' },
    { status: 'superseded', secretary: '' },
  ] as const
  test.each(cases)('$status, sent $sentOn, replaced $isReplaced', ({ secretary, ...own }) => {
    const protocol = { sentOn: null, isReplaced: false, ...own }
    const allowed = (role: Role) =>
      words(actions.filter((one) => canProtocol(protocol, one) && permissionsOf([role]).has(protocolPermission(one))))
    expect(Object.fromEntries(roles.map((role) => [role, allowed(role)]))).toEqual({
      ...nobody,
      'commission-secretary': secretary,
    })
  })

  test('the table names every state, and no action writes what a sealed one says', () => {
    expect([...new Set(cases.map(({ status }) => status))]).toEqual(protocolStatuses)
    const sealed = protocolStatuses.filter((status) => status !== 'draft').flatMap((status) => protocolActions[status])
    expect(sealed).not.toContain('seal')
  })
})

test('a state that is not of a table is a bug', () => {
  expect(() => meetingStatusOf({ status: 'lost' })).toThrow('a meeting has no state lost')
  expect(() => protocolStatusOf({ status: 'lost' })).toThrow('a protocol has no state lost')
})
