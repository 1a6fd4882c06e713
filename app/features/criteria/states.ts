import type { Permission } from '~/platform/permissions/roles'

export type SetAction = 'edit' | 'discard' | 'copy' | 'approve' | 'retire' | 'restore' | 'reopen' | 'shelve'

/**
 * What may be done with an edition in each state. An order approves it; from then on its text is never edited: the
 * order of a later edition retires it. A cancelled order gives the edition back to its editors, or shelves it where a
 * centre has been examined by it already.
 */
export const setActions = {
  draft: ['edit', 'discard', 'approve'],
  approved: ['copy', 'retire', 'reopen', 'shelve'],
  retired: ['copy', 'restore', 'shelve'],
} as const satisfies Record<string, readonly SetAction[]>

export type SetStatus = keyof typeof setActions
export const setStatuses = Object.keys(setActions) as SetStatus[]

/** Where an action leads; the others leave the state as it is. */
export const nextStatus = {
  approve: 'approved',
  retire: 'retired',
  restore: 'approved',
  reopen: 'draft',
  shelve: 'retired',
} as const satisfies Partial<Record<SetAction, SetStatus>>

export function statusOf(set: { status: string }): SetStatus {
  const known = setStatuses.find((status) => status === set.status)
  if (!known) throw new RangeError(`a criterion set has no state ${set.status}`)
  return known
}

export const canSet = (set: { status: string }, action: SetAction): boolean =>
  (setActions[statusOf(set)] as readonly SetAction[]).includes(action)

/** Who does it: the text is the editors' work, and what an order does is done by whoever signs it. */
export const permissionFor = (action: SetAction): Permission =>
  action === 'edit' || action === 'discard' || action === 'copy' ? 'criteria:edit' : 'paper:sign'
