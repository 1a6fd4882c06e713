import type { Wording } from 'scoring/wording'

/**
 * What a notice tells of, as it is kept. Clients stand in it by their codes alone; whatever people type (a reason, a
 * title) stays out of it, for a name may stand there.
 */
export type NoticeFact =
  | {
      kind: 'termSoon' | 'termOverdue'
      deadlineId: string
      rule: Wording
      /** The code of a course, or the name of an organisation; empty where the term is about neither. */
      about: string
      /** `YYYY-MM` where the term is about a month. */
      month: string | null
      /** `YYYY-MM-DD` */
      dueOn: string
    }
  | {
      kind: 'actHandedIn' | 'actReturned' | 'actAccepted'
      organisationCode: string
      organisation: string
      month: string
    }
  | { kind: 'settlementToApprove'; settlementId: string; organisation: string; year: number }
  | {
      kind: 'settlementApproved'
      settlementId: string
      year: number
      /** Kopecks in digits. */
      clawback: string
    }
  | { kind: 'paperToSign'; paperId: string; title: Wording; organisation: string }
  | { kind: 'paperArrived'; paperId: string; title: Wording; number: string; registeredOn: string }
  | {
      kind: 'paperExpiring' | 'paperExpired'
      paperId: string
      number: string
      /** Empty where the paper is about no organisation of the register. */
      organisation: string
      /** The last day on which it is good. */
      expiresOn: string
    }
  | {
      kind: 'dossierExpiring' | 'dossierExpired'
      paperId: string
      /** Of its kind. */
      title: Wording
      /** The last day on which it is good. */
      expiresOn: string
    }
  | { kind: 'selectionFiled' | 'selectionToDecide'; selectionId: string; number: number; organisation: string }
  | {
      kind: 'selectionRemarks'
      selectionId: string
      number: number
      /** By which day an answer is asked for; null where no day was set. */
      answerByOn: string | null
    }
  | { kind: 'selectionDecided'; selectionId: string; number: number; isAdmitted: boolean }
  | {
      kind:
        | 'certificationSubmitted'
        | 'certificationReturned'
        | 'certificationAssigned'
        | 'certificationVisit'
        | 'certificationReported'
        | 'certificationDecided'
        | 'certificationRemedied'
        | 'certificateChanged'
        | 'surveillanceFound'
        | 'surveillanceRemedied'
        | 'surveillanceProposed'
        | 'appealFiled'
        | 'appealAnswered'
        | 'appealUpheld'
      certificationId: string
      number: number
      centre: string
    }
  | {
      kind: 'questionRaised' | 'questionAnswered' | 'protocolSent'
      questionId: string
      number: number
      organisation: string
    }
  | {
      kind: 'hearingInvited' | 'questionDecided'
      questionId: string
      number: number
      /** Of the meeting, or of the protocol. */
      day: string
    }
  | { kind: 'meetingInvited'; meetingId: string; number: number; day: string }
  | { kind: 'registerProposal'; proposalId: string; centre: string }
  | { kind: 'registerDecided'; proposalId: string; centre: string; isConfirmed: boolean }
  | {
      kind: 'qualityAssigned' | 'qualityToConfirm' | 'qualityReturned' | 'qualityConfirmed' | 'qualityAnswered'
      assessmentId: string
      organisation: string
      year: number
    }
  | { kind: 'qualityPlanned' | 'qualityRaised'; organisationCode: string; organisation: string; year: number }
  | { kind: 'organisationExcluded'; organisation: string; fromOn: string }
  | {
      kind: 'complaintAssigned' | 'complaintAsked' | 'complaintExplained' | 'complaintDecided'
      complaintId: string
      /** «12/2026» */
      number: string
      organisation: string
    }
  | { kind: 'calendarMissing'; year: number }
  | { kind: 'deputyAppointed'; deputy: string; replaced: string; fromOn: string; untilOn: string }

/** Who is told: those of the kind's roles in an organisation (null for the ministry), or people by their ids. */
export type NoticeReceivers = { organisationId: string | null } | { userIds: readonly string[] }

/** Something of which people are told. */
export interface NoticeEvent {
  fact: NoticeFact
  subjectType: string
  subjectId: string
  /** Tells apart what happens to one subject again and again: a version, a day. */
  occasion?: string
  to: NoticeReceivers
  /** Who did it and need not be told. */
  exceptUserId?: string
}
