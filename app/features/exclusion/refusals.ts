export type ExclusionRefusal =
  | 'notFound'
  | 'stale'
  | 'wrongState'
  | 'inFuture'
  | 'beforeDecision'
  | 'beforeSending'
  | 'beforeOrder'
  | 'centreNeeded'
  | 'notStanding'
  | 'notClient'
  | 'beforeContract'

/** At which field each refusal is shown; null above the form. */
export const refusalFields: Record<ExclusionRefusal, string | null> = {
  notFound: null,
  stale: null,
  wrongState: null,
  inFuture: 'onDay',
  beforeDecision: 'onDay',
  beforeSending: 'onDay',
  beforeOrder: 'onDay',
  centreNeeded: 'toCentreId',
  notStanding: 'toCentreId',
  notClient: null,
  beforeContract: 'doneOn',
}
