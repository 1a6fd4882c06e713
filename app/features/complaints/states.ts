import type { Permission } from '~/platform/permissions/roles'
import type { Tone } from '~/ui/tag'

/**
 * What may be done with a complaint in each state: an examiner is named, the organisation is asked and explains, the
 * examination finds it justified or not, and a justified one is solved. Solved, dismissed and withdrawn are the end.
 */
export const complaintActions = {
  received: ['assign', 'attach', 'withdraw'],
  assigned: ['assign', 'attach', 'ask', 'uphold', 'dismiss', 'withdraw'],
  asked: ['assign', 'attach', 'explain', 'uphold', 'dismiss', 'withdraw'],
  explained: ['assign', 'attach', 'ask', 'uphold', 'dismiss', 'withdraw'],
  upheld: ['assign', 'attach', 'solve'],
  solved: [],
  dismissed: [],
  withdrawn: [],
} as const satisfies Record<string, readonly ComplaintAction[]>

export type ComplaintAction = 'assign' | 'attach' | 'ask' | 'explain' | 'uphold' | 'dismiss' | 'solve' | 'withdraw'
export type ComplaintStatus = keyof typeof complaintActions
export const complaintStatuses = Object.keys(complaintActions) as ComplaintStatus[]

/** Where an action leads; the others change nothing of the state. Naming an examiner leads on from the receipt alone. */
export const complaintLeadsTo = {
  ask: 'asked',
  explain: 'explained',
  uphold: 'upheld',
  dismiss: 'dismissed',
  solve: 'solved',
  withdraw: 'withdrawn',
} as const satisfies Partial<Record<ComplaintAction, ComplaintStatus>>

/** Who does it: the organisation explains, the ministry does the rest. */
export const complaintPermission = (action: ComplaintAction): Permission =>
  action === 'explain' ? 'complaint:explain' : 'complaint:keep'

/** Only the examiner does these. */
export const isExaminers = (action: ComplaintAction): boolean => ['ask', 'uphold', 'dismiss', 'solve'].includes(action)

export function complaintStatusOf(complaint: { status: string }): ComplaintStatus {
  const known = complaintStatuses.find((status) => status === complaint.status)
  if (!known) throw new RangeError(`a complaint has no state ${complaint.status}`)
  return known
}

/** May this be done in such a state? */
export const canComplaint = (complaint: { status: string }, action: ComplaintAction): boolean =>
  (complaintActions[complaintStatusOf(complaint)] as readonly ComplaintAction[]).includes(action)

/** Its own complaint an organisation meets once it has been asked about it; what was dropped before, never. */
export const seenByOrganisation: readonly ComplaintStatus[] = ['asked', 'explained', 'upheld', 'solved', 'dismissed']

export const complaintTones: Record<ComplaintStatus, Tone> = {
  received: 'warn',
  assigned: 'warn',
  asked: 'warn',
  explained: 'warn',
  upheld: 'bad',
  solved: 'good',
  dismissed: 'plain',
  withdrawn: 'plain',
}

/** Whose turn it is in each state, and what they do next; null where nobody's. */
export const waitsFor = {
  received: { permission: 'complaint:keep', step: 'assign' },
  assigned: { permission: 'complaint:keep', step: 'examine' },
  asked: { permission: 'complaint:explain', step: 'explain' },
  explained: { permission: 'complaint:keep', step: 'decide' },
  upheld: { permission: 'complaint:keep', step: 'solve' },
  solved: null,
  dismissed: null,
  withdrawn: null,
} as const satisfies Record<ComplaintStatus, { permission: Permission; step: string } | null>

export type ComplaintStep = NonNullable<(typeof waitsFor)[ComplaintStatus]>['step']

/** How a complaint comes. */
export const channels = ['letter', 'email', 'site', 'phone', 'visit', 'forwarded'] as const
export type Channel = (typeof channels)[number]
