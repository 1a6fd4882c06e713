import type { Permission } from '~/platform/permissions/roles'
import type { Tone } from '~/ui/tag'

/**
 * What may be done with an assessment in each state. It is planned, visited and scored by its assessor, handed over,
 * and confirmed by another person; the organisation reads a confirmed one and answers it. Confirmed and cancelled are
 * the end.
 */
export const assessmentActions = {
  planned: ['assign', 'take', 'move', 'visit', 'cancel'],
  draft: ['assign', 'visit', 'score', 'handOver'],
  toConfirm: ['return', 'confirm'],
  confirmed: ['read', 'answer'],
  cancelled: [],
} as const satisfies Record<string, readonly AssessmentAction[]>

export type AssessmentAction =
  'assign' | 'take' | 'move' | 'visit' | 'cancel' | 'score' | 'handOver' | 'return' | 'confirm' | 'read' | 'answer'

export type AssessmentStatus = keyof typeof assessmentActions
export const assessmentStatuses = Object.keys(assessmentActions) as AssessmentStatus[]

/** Where an action leads; the others change nothing of the state. */
export const leadsTo = {
  visit: 'draft',
  cancel: 'cancelled',
  handOver: 'toConfirm',
  return: 'draft',
  confirm: 'confirmed',
} as const satisfies Partial<Record<AssessmentAction, AssessmentStatus>>

const permissions: Record<AssessmentAction, Permission> = {
  assign: 'quality:plan',
  take: 'quality:assess',
  move: 'quality:plan',
  visit: 'quality:assess',
  cancel: 'quality:plan',
  score: 'quality:assess',
  handOver: 'quality:assess',
  return: 'quality:confirm',
  confirm: 'quality:confirm',
  read: 'quality:answer',
  answer: 'quality:answer',
}

/** Who does it. */
export const permissionFor = (action: AssessmentAction): Permission => permissions[action]

/** @throws RangeError for a state that is not of the table: a bug */
export function statusOf(assessment: { status: string }): AssessmentStatus {
  const known = assessmentStatuses.find((status) => status === assessment.status)
  if (!known) throw new RangeError(`an assessment has no state ${assessment.status}`)
  return known
}

/** May this be done in such a state? */
export const canAssessment = (assessment: { status: string }, action: AssessmentAction): boolean =>
  (assessmentActions[statusOf(assessment)] as readonly AssessmentAction[]).includes(action)

/** Only the assessor of the assessment does these. */
export const isAssessors = (action: AssessmentAction): boolean =>
  permissions[action] === 'quality:assess' && action !== 'take'

/** Nobody who has assessed or scored it does these. */
export const isConfirmers = (action: AssessmentAction): boolean => permissions[action] === 'quality:confirm'

export const assessmentTones: Record<AssessmentStatus, Tone> = {
  planned: 'plain',
  draft: 'warn',
  toConfirm: 'warn',
  confirmed: 'good',
  cancelled: 'plain',
}

/** Whose turn it is in each state; null where nobody's but the organisation's, which reads what is confirmed. */
export const waitsFor = {
  planned: 'quality:assess',
  draft: 'quality:assess',
  toConfirm: 'quality:confirm',
  confirmed: 'quality:answer',
  cancelled: null,
} as const satisfies Record<AssessmentStatus, Permission | null>
