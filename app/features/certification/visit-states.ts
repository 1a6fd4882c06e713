import type { Tone } from '~/ui/tag'

export const visitKinds = ['certification', 'recheck', 'surveillance'] as const
export type VisitKind = (typeof visitKinds)[number]

export const visitOutcomes = ['conforms', 'plan', 'suspend'] as const
/** What a surveillance visit found: all is well, an improvement plan is needed, or suspension is proposed. */
export type VisitOutcome = (typeof visitOutcomes)[number]

/** What an assessor of the certification may do with a visit in each state. */
export const visitActions = {
  due: ['plan'],
  planned: ['move', 'addPhoto', 'addFinding', 'hold', 'cancel'],
  held: ['addPhoto'],
  cancelled: [],
} as const satisfies Record<string, readonly VisitAction[]>

export type VisitAction = 'plan' | 'move' | 'addPhoto' | 'addFinding' | 'hold' | 'cancel'
export type VisitStatus = keyof typeof visitActions
export const visitStatuses = Object.keys(visitActions) as VisitStatus[]

export function visitStatusOf(visit: { status: string }): VisitStatus {
  const known = visitStatuses.find((status) => status === visit.status)
  if (!known) throw new RangeError(`a visit has no state ${visit.status}`)
  return known
}

export const visitKindOf = (visit: { kind: string }): VisitKind => {
  const known = visitKinds.find((kind) => kind === visit.kind)
  if (!known) throw new RangeError(`no visit is of the kind ${visit.kind}`)
  return known
}

/** A surveillance visit that the report asks for is moved or made, never cancelled; findings are its own. */
export const canVisit = (visit: { status: string; kind: string }, action: VisitAction): boolean =>
  (visitActions[visitStatusOf(visit)] as readonly VisitAction[]).includes(action) &&
  (action !== 'cancel' || visit.kind !== 'surveillance') &&
  (action !== 'addFinding' || visit.kind === 'surveillance')

export const visitTones: Record<VisitStatus, Tone> = {
  due: 'plain',
  planned: 'warn',
  held: 'good',
  cancelled: 'plain',
}

/** The course of a finding of surveillance: the centre plans, remedies, an assessor checks. */
export const findingActions = {
  toPlan: ['plan'],
  planned: ['plan', 'remedy'],
  remedied: ['recheck'],
  failed: ['extend'],
  closed: [],
} as const satisfies Record<string, readonly FindingAction[]>

export type FindingAction = 'plan' | 'remedy' | 'recheck' | 'extend'
export type FindingStatus = keyof typeof findingActions
export const findingStatuses = Object.keys(findingActions) as FindingStatus[]

interface FindingFacts {
  planFiledOn: string | null
  remediedOn: string | null
  recheckResult: string | null
}

/** Where a finding stands, by what has been written of it. */
export function findingStatusOf({ planFiledOn, remediedOn, recheckResult }: FindingFacts): FindingStatus {
  if (recheckResult === 'met') return 'closed'
  if (recheckResult !== null) return 'failed'
  if (remediedOn !== null) return 'remedied'
  return planFiledOn === null ? 'toPlan' : 'planned'
}

export const canFinding = (finding: FindingFacts, action: FindingAction): boolean =>
  (findingActions[findingStatusOf(finding)] as readonly FindingAction[]).includes(action)

/** The centre's own people plan and remedy; the others are the assessors'. */
export const findingPermission = (action: FindingAction) =>
  action === 'plan' || action === 'remedy' ? ('certification:selfAssess' as const) : ('certification:assess' as const)

export const findingTones: Record<FindingStatus, Tone> = {
  toPlan: 'warn',
  planned: 'warn',
  remedied: 'warn',
  failed: 'bad',
  closed: 'good',
}
