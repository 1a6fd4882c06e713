import type { Permission } from '~/platform/permissions/roles'
import type { Tone } from '~/ui/tag'

/**
 * What may be done with a certification in each state. The centre assesses itself, assessors visit it and assess it,
 * the lead signs the report, and another person decides. Certified, refused and withdrawn are the end; an appeal that
 * is upheld brings a refused one back to whoever decides.
 */
export const certificationActions = {
  selfAssessment: ['selfAssess', 'submit', 'withdraw'],
  submitted: ['return', 'assign', 'withdraw'],
  assigned: ['reassign', 'planVisit', 'withdraw'],
  visitPlanned: ['reassign', 'cancelVisit', 'holdVisit', 'assess', 'withdraw'],
  assessing: ['reassign', 'planVisit', 'assess', 'report', 'sign', 'withdraw'],
  reported: ['sendBack', 'certify', 'requireRemedy', 'refuse', 'withdraw'],
  remedy: ['reassign', 'remedy', 'submitRemedy', 'beginRecheck', 'withdraw'],
  recheck: ['reassign', 'planVisit', 'recheck', 'report', 'sign', 'withdraw'],
  certified: ['reassign'],
  refused: ['reopen'],
  withdrawn: [],
} as const satisfies Record<string, readonly CertificationAction[]>

export type CertificationAction =
  | 'selfAssess'
  | 'submit'
  | 'withdraw'
  | 'return'
  | 'assign'
  | 'reassign'
  | 'planVisit'
  | 'cancelVisit'
  | 'holdVisit'
  | 'assess'
  | 'report'
  | 'sign'
  | 'sendBack'
  | 'certify'
  | 'requireRemedy'
  | 'refuse'
  | 'remedy'
  | 'submitRemedy'
  | 'beginRecheck'
  | 'recheck'
  | 'reopen'

export type CertificationStatus = keyof typeof certificationActions
export const certificationStatuses = Object.keys(certificationActions) as CertificationStatus[]

/** Nobody has anything to do with it any more, unless an appeal is upheld. */
export const finalStatuses: readonly CertificationStatus[] = ['certified', 'refused', 'withdrawn']

/** Where an action leads; the others change nothing of the state. A visit during the assessment changes nothing either. */
export const leadsTo = {
  submit: 'submitted',
  withdraw: 'withdrawn',
  return: 'selfAssessment',
  assign: 'assigned',
  cancelVisit: 'assigned',
  holdVisit: 'assessing',
  sign: 'reported',
  sendBack: 'assessing',
  certify: 'certified',
  requireRemedy: 'remedy',
  refuse: 'refused',
  submitRemedy: 'recheck',
  beginRecheck: 'recheck',
  reopen: 'reported',
} as const satisfies Partial<Record<CertificationAction, CertificationStatus>>

const permissions: Record<CertificationAction, Permission> = {
  selfAssess: 'certification:selfAssess',
  submit: 'certification:selfAssess',
  withdraw: 'certification:selfAssess',
  return: 'certification:organise',
  assign: 'certification:organise',
  reassign: 'certification:organise',
  planVisit: 'certification:assess',
  cancelVisit: 'certification:assess',
  holdVisit: 'certification:assess',
  assess: 'certification:assess',
  report: 'certification:assess',
  sign: 'certification:assess',
  sendBack: 'certification:decide',
  certify: 'certification:decide',
  requireRemedy: 'certification:decide',
  refuse: 'certification:decide',
  remedy: 'certification:selfAssess',
  submitRemedy: 'certification:selfAssess',
  beginRecheck: 'certification:assess',
  recheck: 'certification:assess',
  reopen: 'certification:answerAppeal',
}

/** Who does it. */
export const permissionFor = (action: CertificationAction): Permission => permissions[action]

export function statusOf(certification: { status: string }): CertificationStatus {
  const known = certificationStatuses.find((status) => status === certification.status)
  if (!known) throw new RangeError(`a certification has no state ${certification.status}`)
  return known
}

/** May this be done in such a state? */
export const canCertification = (certification: { status: string }, action: CertificationAction): boolean =>
  (certificationActions[statusOf(certification)] as readonly CertificationAction[]).includes(action)

/** Only an assessor assigned to the certification does these. */
export const isAssessors = (action: CertificationAction): boolean => permissions[action] === 'certification:assess'

/** Nobody who has assessed the centre does these. */
export const isDeciders = (action: CertificationAction): boolean => permissions[action] === 'certification:decide'

export const certificationTones: Record<CertificationStatus, Tone> = {
  selfAssessment: 'plain',
  submitted: 'warn',
  assigned: 'warn',
  visitPlanned: 'warn',
  assessing: 'warn',
  reported: 'warn',
  remedy: 'warn',
  recheck: 'warn',
  certified: 'good',
  refused: 'bad',
  withdrawn: 'plain',
}

/** Whose turn it is in each state, and what they do next; null where nobody's. */
export const waitsFor = {
  selfAssessment: { permission: 'certification:selfAssess', step: 'selfAssess' },
  submitted: { permission: 'certification:organise', step: 'assign' },
  assigned: { permission: 'certification:assess', step: 'planVisit' },
  visitPlanned: { permission: 'certification:assess', step: 'holdVisit' },
  assessing: { permission: 'certification:assess', step: 'assess' },
  reported: { permission: 'certification:decide', step: 'decide' },
  remedy: { permission: 'certification:selfAssess', step: 'remedy' },
  recheck: { permission: 'certification:assess', step: 'recheck' },
  certified: null,
  refused: null,
  withdrawn: null,
} as const satisfies Record<CertificationStatus, { permission: Permission; step: string } | null>

export type CertificationStep = NonNullable<(typeof waitsFor)[CertificationStatus]>['step']
