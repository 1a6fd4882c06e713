/** Roles of the region's people. One person may hold several, all within one organisation or within the ministry. */
export const roles = [
  'ministry-officer',
  'subsidy-accountant',
  'ministry-approver',
  'auditor',
  'administrator',
  'certification-assessor',
  'certification-decider',
  'quality-assessor',
  'commission-secretary',
  'commission-member',
  'ngo-clerk',
  'ngo-head',
] as const
export type Role = (typeof roles)[number]

/** Roles that belong to an organisation; the others belong to the ministry. */
export const organisationRoles: readonly Role[] = ['ngo-clerk', 'ngo-head']

export const isRole = (text: string): text is Role => (roles as readonly string[]).includes(text)

const reading = [
  'work:see',
  'organisation:read',
  'client:list',
  'act:read',
  'payment:read',
  'settlement:read',
  'deadline:read',
  'paper:read',
] as const
const certificationReading = [
  'work:see',
  'organisation:read',
  'criteria:read',
  'dossier:read',
  'certification:read',
  'quality-facts:read',
] as const
const registerReading = [
  'selection:read',
  'criteria:read',
  'dossier:read',
  'certification:read',
  'quality-facts:read',
  'quality:read',
  'complaint:read',
  'ranking:read',
] as const
const commissionReading = [
  'work:see',
  'organisation:read',
  'quality-facts:read',
  'quality:read',
  'ranking:read',
  'commission:read',
] as const
const ownNgo = [
  ...reading,
  ...registerReading,
  'client:seeNames',
  'client:edit',
  'facts:edit',
  'import:facts',
  'act:fill',
  'act:submit',
  'deadline:fulfil',
  'register:keep',
  'selection:apply',
  'dossier:edit',
  'quality-facts:edit',
  'certification:selfAssess',
  'certification:appeal',
  'quality:answer',
  'complaint:explain',
  'commission:answer',
] as const

const grants = {
  'ministry-officer': [
    ...reading,
    ...registerReading,
    'organisation:edit',
    'agreement:edit',
    'client:openName',
    'client:edit',
    'facts:edit',
    'facts:decide',
    'import:facts',
    'import:payments',
    'act:assess',
    'payment:record',
    'settlement:calculate',
    'settlement:decideReview',
    'reading:decide',
    'deadline:fulfil',
    'deadline:manage',
    'calendar:edit',
    'reform:try',
    'paper:prepare',
    'paper:register',
    'order:read',
    'template:edit',
    'register:confirm',
    'selection:examine',
    'criteria:edit',
    'certification:organise',
    'quality:plan',
    'complaint:keep',
    'commission:read',
    'commission:carryOut',
    'ranking:report',
  ],
  'subsidy-accountant': [
    ...reading,
    'import:payments',
    'payment:record',
    'settlement:calculate',
    'reform:try',
    'paper:prepare',
    'order:read',
  ],
  'ministry-approver': [
    ...reading,
    ...registerReading,
    'client:openName',
    'settlement:approve',
    'reform:try',
    'paper:sign',
    'order:read',
    'selection:decide',
    'certification:answerAppeal',
    'quality:confirm',
    'commission:read',
  ],
  auditor: [
    ...reading,
    ...registerReading,
    'client:openName',
    'audit:read',
    'user:read',
    'reform:try',
    'order:read',
    'commission:read',
  ],
  administrator: [
    'work:see',
    'organisation:read',
    'user:read',
    'user:manage',
    'settings:edit',
    'audit:read',
    'mail:read',
  ],
  'certification-assessor': [...certificationReading, 'certification:assess'],
  'certification-decider': [...certificationReading, 'certification:decide'],
  'quality-assessor': [
    'work:see',
    'organisation:read',
    'dossier:read',
    'quality-facts:read',
    'quality:read',
    'quality:plan',
    'quality:assess',
    'quality:confirm',
    'complaint:read',
    'ranking:read',
  ],
  'commission-secretary': [...commissionReading, 'complaint:read', 'commission:keep'],
  'commission-member': [...commissionReading, 'commission:vote'],
  'ngo-clerk': ownNgo,
  'ngo-head': ownNgo,
} as const satisfies Record<Role, readonly string[]>

export type Permission = (typeof grants)[Role][number]

/** What the roles together allow. */
export function permissionsOf(held: readonly Role[]): ReadonlySet<Permission> {
  return new Set(held.flatMap((role) => grants[role] as readonly Permission[]))
}
