/**
 * What may be done with a month's act in each state.
 *
 * A returned act is not edited: its correction begins a new version (the next number) from the returned rows,
 * and the returned one stays as it was. An accepted act is corrected only through the ministry, which reopens it with
 * a reason: it becomes `returned`, proves nothing until a later version is accepted, and the organisation corrects it
 * like any returned act. When a version is accepted, the earlier ones are `superseded`: a month has at most one
 * accepted act. A month nobody has begun is `empty`; it has no record, and the first save makes its first draft.
 */
export const actActions = {
  empty: ['fill'],
  draft: ['fill', 'submit'],
  submitted: ['accept', 'return'],
  returned: ['fill'],
  accepted: ['reopen'],
  superseded: [],
} as const satisfies Record<string, readonly ActAction[]>

export type ActAction = 'fill' | 'submit' | 'accept' | 'return' | 'reopen'
/** A stored act has every state but `empty`. */
export type ActState = keyof typeof actActions
export const actStates = Object.keys(actActions) as ActState[]

export const isActState = (text: string): text is ActState => text in actActions

/** The state of a stored act, or of the month where there is none. */
export function stateOf(act: { status: string } | null | undefined): ActState {
  if (!act) return 'empty'
  if (!isActState(act.status)) throw new RangeError(`an act has no state ${act.status}`)
  return act.status
}

/** May this be done in this state? */
export const canAct = (state: ActState, action: ActAction): boolean =>
  (actActions[state] as readonly ActAction[]).includes(action)
