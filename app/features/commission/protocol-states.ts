import type { Permission } from '~/platform/permissions/roles'
import type { Tone } from '~/ui/tag'

/**
 * What may be done with a protocol in each state. It is written until it is sealed; what is sealed is signed and sent
 * as it is, and nobody changes it: a later edition supersedes it.
 */
export const protocolActions = {
  draft: ['seal'],
  sealed: ['sign', 'supersede'],
  signed: ['send', 'supersede'],
  superseded: [],
} as const satisfies Record<string, readonly ProtocolAction[]>

export type ProtocolAction = 'seal' | 'sign' | 'send' | 'supersede'
export type ProtocolStatus = keyof typeof protocolActions
export const protocolStatuses = Object.keys(protocolActions) as ProtocolStatus[]

const permissions: Record<ProtocolAction, Permission> = {
  seal: 'commission:keep',
  sign: 'commission:keep',
  send: 'commission:keep',
  supersede: 'commission:keep',
}

/** Who does it. */
export const protocolPermission = (action: ProtocolAction): Permission => permissions[action]

/** @throws RangeError for a state that is not of the table: a bug */
export function protocolStatusOf(protocol: { status: string }): ProtocolStatus {
  const known = protocolStatuses.find((status) => status === protocol.status)
  if (!known) throw new RangeError(`a protocol has no state ${protocol.status}`)
  return known
}

/** It is sent once; while a later edition of it is being made, the earlier one is neither signed nor superseded again. */
export const canProtocol = (
  protocol: { status: string; sentOn: string | null; isReplaced: boolean },
  action: ProtocolAction,
): boolean =>
  (protocolActions[protocolStatusOf(protocol)] as readonly ProtocolAction[]).includes(action) &&
  (action !== 'send' || protocol.sentOn === null) &&
  ((action !== 'sign' && action !== 'supersede') || !protocol.isReplaced)

export const protocolTones: Record<ProtocolStatus, Tone> = {
  draft: 'warn',
  sealed: 'warn',
  signed: 'good',
  superseded: 'plain',
}
