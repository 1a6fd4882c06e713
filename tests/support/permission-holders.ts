import type { Permission, Role } from '../../app/platform/permissions/roles'

const everybody: Role[] = [
  'ministry-officer',
  'subsidy-accountant',
  'ministry-approver',
  'auditor',
  'administrator',
  'certification-assessor',
  'certification-decider',
  'ngo-clerk',
  'ngo-head',
]
export const ngo: Role[] = ['ngo-clerk', 'ngo-head']
const certifiers: Role[] = ['certification-assessor', 'certification-decider']
const atWork = everybody.filter((role) => role !== 'administrator' && !certifiers.includes(role))
const registerReaders: Role[] = ['ministry-officer', 'ministry-approver', 'auditor', ...ngo]
const certificationReaders: Role[] = [...registerReaders, ...certifiers]
/** Those who may open a certification. */
export const openers: Role[] = ['ministry-officer', ...ngo]
export const loaders: Role[] = ['ministry-officer', 'subsidy-accountant', ...ngo]
export const namesOpened: Role[] = ['ministry-officer', 'ministry-approver', 'auditor']

/** Who holds each permission: written out a second time, so that a grant is never changed by the way. */
export const holders: Record<Permission, Role[]> = {
  'work:see': everybody,
  'organisation:read': everybody,
  'organisation:edit': ['ministry-officer'],
  'agreement:edit': ['ministry-officer'],
  'client:list': atWork,
  'client:seeNames': ngo,
  'client:openName': namesOpened,
  'client:edit': ['ministry-officer', ...ngo],
  'facts:edit': ['ministry-officer', ...ngo],
  'facts:decide': ['ministry-officer'],
  'import:facts': ['ministry-officer', ...ngo],
  'import:payments': ['ministry-officer', 'subsidy-accountant'],
  'act:read': atWork,
  'act:fill': ngo,
  'act:submit': ngo,
  'act:assess': ['ministry-officer'],
  'payment:read': atWork,
  'payment:record': ['ministry-officer', 'subsidy-accountant'],
  'settlement:read': atWork,
  'settlement:calculate': ['ministry-officer', 'subsidy-accountant'],
  'settlement:decideReview': ['ministry-officer'],
  'settlement:approve': ['ministry-approver'],
  'reading:decide': ['ministry-officer'],
  'deadline:read': atWork,
  'deadline:fulfil': ['ministry-officer', ...ngo],
  'deadline:manage': ['ministry-officer'],
  'calendar:edit': ['ministry-officer'],
  'reform:try': ['ministry-officer', 'subsidy-accountant', 'ministry-approver', 'auditor'],
  'paper:read': atWork,
  'paper:prepare': ['ministry-officer', 'subsidy-accountant'],
  'paper:sign': ['ministry-approver'],
  'order:read': ['ministry-officer', 'subsidy-accountant', 'ministry-approver', 'auditor'],
  'paper:register': ['ministry-officer'],
  'template:edit': ['ministry-officer'],
  'register:keep': ngo,
  'register:confirm': ['ministry-officer'],
  'selection:read': registerReaders,
  'selection:apply': ngo,
  'selection:examine': ['ministry-officer'],
  'selection:decide': ['ministry-approver'],
  'dossier:read': certificationReaders,
  'dossier:edit': ngo,
  'quality-facts:read': certificationReaders,
  'quality-facts:edit': ngo,
  'criteria:read': certificationReaders,
  'criteria:edit': ['ministry-officer'],
  'certification:read': certificationReaders,
  'certification:selfAssess': ngo,
  'certification:organise': ['ministry-officer'],
  'certification:assess': ['certification-assessor'],
  'certification:decide': ['certification-decider'],
  'certification:appeal': ngo,
  'certification:answerAppeal': ['ministry-approver'],
  'mail:read': ['administrator'],
  'audit:read': ['auditor', 'administrator'],
  'user:read': ['auditor', 'administrator'],
  'user:manage': ['administrator'],
  'settings:edit': ['administrator'],
}
