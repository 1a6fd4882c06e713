import type { Permission } from '~/platform/permissions/roles'
import type { Tone } from '~/ui/tag'

/**
 * What may be done with an application in each state. It has a number from `filed` on. Whoever examined it proposes;
 * another person decides. A decision is never edited.
 */
export const selectionActions = {
  draft: ['edit', 'file', 'withdraw'],
  filed: ['check', 'find', 'settle', 'remark', 'complete', 'withdraw'],
  remarks: ['edit', 'answer', 'file', 'withdraw'],
  complete: ['check', 'find', 'remark', 'proposeAdmission', 'proposeRefusal', 'withdraw'],
  toAdmit: ['admit', 'sendBack', 'withdraw'],
  toRefuse: ['refuse', 'sendBack', 'withdraw'],
  admitted: ['include'],
  included: [],
  refused: [],
  withdrawn: [],
} as const satisfies Record<string, readonly SelectionAction[]>

export type SelectionAction =
  | 'edit'
  | 'answer'
  | 'file'
  | 'withdraw'
  | 'check'
  | 'find'
  | 'settle'
  | 'remark'
  | 'complete'
  | 'proposeAdmission'
  | 'proposeRefusal'
  | 'admit'
  | 'refuse'
  | 'sendBack'
  | 'include'

export type SelectionStatus = keyof typeof selectionActions
export const selectionStatuses = Object.keys(selectionActions) as SelectionStatus[]

/** Nobody has anything to do with it any more. */
export const finalStatuses: readonly SelectionStatus[] = selectionStatuses.filter(
  (status) => selectionActions[status].length === 0,
)

/** Where an action leads; the others change nothing of the state. */
export const leadsTo = {
  file: 'filed',
  withdraw: 'withdrawn',
  remark: 'remarks',
  complete: 'complete',
  proposeAdmission: 'toAdmit',
  proposeRefusal: 'toRefuse',
  admit: 'admitted',
  refuse: 'refused',
  sendBack: 'complete',
  include: 'included',
} as const satisfies Partial<Record<SelectionAction, SelectionStatus>>

const permissions: Record<SelectionAction, Permission> = {
  edit: 'selection:apply',
  answer: 'selection:apply',
  file: 'selection:apply',
  withdraw: 'selection:apply',
  check: 'selection:examine',
  find: 'selection:examine',
  settle: 'selection:examine',
  remark: 'selection:examine',
  complete: 'selection:examine',
  proposeAdmission: 'selection:examine',
  proposeRefusal: 'selection:examine',
  admit: 'selection:decide',
  refuse: 'selection:decide',
  sendBack: 'selection:decide',
  // The order of inclusion is signed by whoever signs orders; here it is only set down.
  include: 'paper:sign',
}

/** Who does it. */
export const permissionFor = (action: SelectionAction): Permission => permissions[action]

export function statusOf(selection: { status: string }): SelectionStatus {
  const known = selectionStatuses.find((status) => status === selection.status)
  if (!known) throw new RangeError(`an application has no state ${selection.status}`)
  return known
}

/** May this be done in such a state? */
export const canSelection = (selection: { status: string }, action: SelectionAction): boolean =>
  (selectionActions[statusOf(selection)] as readonly SelectionAction[]).includes(action)

/** What a person other than the examiner does. */
export const isDecision = (action: SelectionAction): boolean => permissions[action] === 'selection:decide'

export const selectionTones: Record<SelectionStatus, Tone> = {
  draft: 'plain',
  filed: 'warn',
  remarks: 'warn',
  complete: 'warn',
  toAdmit: 'warn',
  toRefuse: 'warn',
  admitted: 'good',
  included: 'good',
  refused: 'bad',
  withdrawn: 'plain',
}

/** Whose turn it is in each state, and what they do next; null where nobody's. */
export const waitsFor = {
  draft: { permission: 'selection:apply', step: 'fileIt' },
  filed: { permission: 'selection:examine', step: 'examine' },
  remarks: { permission: 'selection:apply', step: 'answer' },
  complete: { permission: 'selection:examine', step: 'propose' },
  toAdmit: { permission: 'selection:decide', step: 'decide' },
  toRefuse: { permission: 'selection:decide', step: 'decide' },
  admitted: { permission: 'selection:examine', step: 'order' },
  included: null,
  refused: null,
  withdrawn: null,
} as const satisfies Record<SelectionStatus, { permission: Permission; step: string } | null>

export type SelectionStep = NonNullable<(typeof waitsFor)[SelectionStatus]>['step']
