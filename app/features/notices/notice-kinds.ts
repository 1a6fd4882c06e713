import { roles, type Role } from '~/platform/permissions/roles'

/** How a person hears of one kind: a letter at once, in the morning's letter, or not at all. */
export const noticeHows = ['now', 'daily', 'off'] as const
export type NoticeHow = (typeof noticeHows)[number]
export const isNoticeHow = (text: unknown): text is NoticeHow => (noticeHows as readonly unknown[]).includes(text)

interface NoticeKind {
  /** Whose work it is; of these, the people of the organisation concerned, or of the ministry. */
  roles: readonly Role[]
  byDefault: 'now' | 'daily'
  /**
   * What a legal term runs from, or what has overrun one, may not be silenced: whoever was not told of it would lose
   * money or break the order without knowing. It may come once a day instead.
   */
  mayBeOff: boolean
}

const ngo = ['ngo-clerk', 'ngo-head'] as const
const officer = 'ministry-officer'
const assessor = 'certification-assessor'
const decider = 'certification-decider'
const secretary = 'commission-secretary'

/** Everything of which the portal tells people. */
export const noticeKinds = {
  termOverdue: { roles: [...ngo, officer], byDefault: 'now', mayBeOff: false },
  termSoon: { roles: [...ngo, officer], byDefault: 'daily', mayBeOff: true },
  actHandedIn: { roles: [officer], byDefault: 'daily', mayBeOff: true },
  actReturned: { roles: ngo, byDefault: 'now', mayBeOff: true },
  actAccepted: { roles: ngo, byDefault: 'daily', mayBeOff: true },
  settlementToApprove: { roles: ['ministry-approver'], byDefault: 'daily', mayBeOff: true },
  settlementApproved: { roles: ngo, byDefault: 'now', mayBeOff: false },
  paperToSign: { roles: ['ministry-approver'], byDefault: 'now', mayBeOff: true },
  paperArrived: { roles: ngo, byDefault: 'now', mayBeOff: false },
  paperExpiring: { roles: [officer], byDefault: 'daily', mayBeOff: true },
  paperExpired: { roles: [officer], byDefault: 'now', mayBeOff: true },
  dossierExpiring: { roles: ngo, byDefault: 'daily', mayBeOff: true },
  dossierExpired: { roles: ngo, byDefault: 'now', mayBeOff: true },
  selectionFiled: { roles: [officer], byDefault: 'daily', mayBeOff: true },
  selectionRemarks: { roles: ngo, byDefault: 'now', mayBeOff: false },
  selectionToDecide: { roles: ['ministry-approver'], byDefault: 'daily', mayBeOff: true },
  selectionDecided: { roles: ngo, byDefault: 'now', mayBeOff: false },
  certificationSubmitted: { roles: [officer], byDefault: 'daily', mayBeOff: true },
  certificationReturned: { roles: [...ngo, assessor], byDefault: 'now', mayBeOff: true },
  certificationAssigned: { roles: [assessor], byDefault: 'now', mayBeOff: true },
  certificationVisit: { roles: ngo, byDefault: 'now', mayBeOff: true },
  certificationReported: { roles: [decider], byDefault: 'daily', mayBeOff: true },
  certificationDecided: { roles: ngo, byDefault: 'now', mayBeOff: false },
  certificationRemedied: { roles: [assessor], byDefault: 'daily', mayBeOff: true },
  certificateChanged: { roles: ngo, byDefault: 'now', mayBeOff: false },
  surveillanceFound: { roles: ngo, byDefault: 'now', mayBeOff: false },
  surveillanceRemedied: { roles: [assessor], byDefault: 'daily', mayBeOff: true },
  surveillanceProposed: { roles: [decider], byDefault: 'now', mayBeOff: true },
  appealFiled: { roles: ['ministry-approver'], byDefault: 'now', mayBeOff: true },
  appealAnswered: { roles: ngo, byDefault: 'now', mayBeOff: false },
  appealUpheld: { roles: [decider], byDefault: 'now', mayBeOff: true },
  questionRaised: { roles: [secretary], byDefault: 'now', mayBeOff: true },
  questionAnswered: { roles: [secretary], byDefault: 'daily', mayBeOff: true },
  hearingInvited: { roles: ngo, byDefault: 'now', mayBeOff: false },
  questionDecided: { roles: ngo, byDefault: 'now', mayBeOff: false },
  meetingInvited: { roles: ['commission-member', secretary], byDefault: 'now', mayBeOff: true },
  protocolSent: { roles: [officer], byDefault: 'now', mayBeOff: false },
  registerProposal: { roles: [officer], byDefault: 'daily', mayBeOff: true },
  registerDecided: { roles: ngo, byDefault: 'now', mayBeOff: false },
  qualityPlanned: { roles: ngo, byDefault: 'daily', mayBeOff: true },
  qualityAssigned: { roles: ['quality-assessor'], byDefault: 'now', mayBeOff: true },
  qualityToConfirm: { roles: ['ministry-approver', 'quality-assessor'], byDefault: 'daily', mayBeOff: true },
  qualityReturned: { roles: ['quality-assessor'], byDefault: 'now', mayBeOff: true },
  qualityConfirmed: { roles: ngo, byDefault: 'now', mayBeOff: false },
  qualityAnswered: { roles: ['quality-assessor', 'ministry-approver'], byDefault: 'daily', mayBeOff: true },
  qualityRaised: { roles: ngo, byDefault: 'now', mayBeOff: false },
  organisationExcluded: { roles: ngo, byDefault: 'now', mayBeOff: false },
  complaintAssigned: { roles: [officer], byDefault: 'daily', mayBeOff: true },
  complaintAsked: { roles: ngo, byDefault: 'now', mayBeOff: false },
  complaintExplained: { roles: [officer], byDefault: 'daily', mayBeOff: true },
  complaintDecided: { roles: ngo, byDefault: 'now', mayBeOff: true },
  calendarMissing: { roles: [officer], byDefault: 'now', mayBeOff: true },
  deputyAppointed: {
    roles: roles,
    byDefault: 'now',
    mayBeOff: true,
  },
} as const satisfies Record<string, NoticeKind>

export type NoticeKindId = keyof typeof noticeKinds
export const noticeKindIds = Object.keys(noticeKinds) as NoticeKindId[]
export const isNoticeKind = (text: unknown): text is NoticeKindId => typeof text === 'string' && text in noticeKinds

/** The kinds that a person of these roles may be told of. */
export const kindsFor = (roles: readonly Role[]): NoticeKindId[] =>
  noticeKindIds.filter((kind) => noticeKinds[kind].roles.some((role) => roles.includes(role)))

/** What a person may choose for a kind. */
export const howsFor = (kind: NoticeKindId): readonly NoticeHow[] =>
  noticeKinds[kind].mayBeOff ? noticeHows : noticeHows.filter((how) => how !== 'off')
