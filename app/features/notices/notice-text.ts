import { paths } from '~/paths'
import { dayText, longDayText, monthText, roublesText } from '~/platform/i18n/format'
import { textsOf, type Language } from '~/platform/i18n/texts'
import type { NoticeFact } from './notice-fact'

/** A notice in words: the page and the letter say the same. */
export interface NoticeText {
  title: string
  text: string
  /** The page where it is seen to. */
  to: string
}

export function noticeText(fact: NoticeFact, language: Language): NoticeText {
  const { t } = textsOf(language)
  const words = wordsOf(fact, language)
  return {
    title: t(`notices.title.${fact.kind}`, words),
    text: t(`notices.text.${textKeyOf(fact)}`, words),
    to: linkOf(fact),
  }
}

/** A term or a paper about nobody in particular has a shorter sentence. */
function textKeyOf(fact: NoticeFact) {
  if (fact.kind === 'termSoon' || fact.kind === 'termOverdue')
    return fact.about === '' ? (`${fact.kind}Alone` as const) : fact.kind
  if (fact.kind === 'paperExpiring' || fact.kind === 'paperExpired')
    return fact.organisation === '' ? (`${fact.kind}Alone` as const) : fact.kind
  if (fact.kind === 'selectionRemarks') return fact.answerByOn === null ? 'selectionRemarksAlone' : fact.kind
  if (fact.kind === 'registerDecided') return fact.isConfirmed ? 'registerConfirmed' : 'registerRefused'
  if (fact.kind === 'selectionDecided') return fact.isAdmitted ? 'selectionAdmitted' : 'selectionRefused'
  return fact.kind
}

function wordsOf(fact: NoticeFact, language: Language): Record<string, string | number> {
  switch (fact.kind) {
    case 'termSoon':
    case 'termOverdue': {
      const month = fact.month === null ? '' : monthText(fact.month, language)
      const about = [fact.about, month].filter(Boolean).join(', ').replace(/[^.]$/, '$&.')
      return { rule: fact.rule[language], about, dueOn: longDayText(fact.dueOn, language) }
    }
    case 'actHandedIn':
    case 'actReturned':
    case 'actAccepted':
      return { organisation: fact.organisation, month: monthText(fact.month, language) }
    case 'settlementToApprove':
      return { organisation: fact.organisation, year: fact.year }
    case 'settlementApproved':
      return { year: fact.year, amount: roublesText(BigInt(fact.clawback), language) }
    case 'paperToSign':
      return { paper: fact.title[language], organisation: fact.organisation }
    case 'paperArrived':
      return { paper: fact.title[language], number: fact.number, day: dayText(fact.registeredOn) }
    case 'paperExpiring':
    case 'paperExpired':
      return { number: fact.number, organisation: fact.organisation, day: longDayText(fact.expiresOn, language) }
    case 'dossierExpiring':
    case 'dossierExpired':
      return { paper: fact.title[language], day: longDayText(fact.expiresOn, language) }
    case 'selectionFiled':
    case 'selectionToDecide':
      return { number: fact.number, organisation: fact.organisation }
    case 'selectionRemarks':
      return { number: fact.number, day: fact.answerByOn === null ? '' : longDayText(fact.answerByOn, language) }
    case 'selectionDecided':
      return { number: fact.number }
    case 'certificationSubmitted':
    case 'certificationReturned':
    case 'certificationAssigned':
    case 'certificationVisit':
    case 'certificationReported':
    case 'certificationDecided':
    case 'certificationRemedied':
    case 'certificateChanged':
    case 'surveillanceFound':
    case 'surveillanceRemedied':
    case 'surveillanceProposed':
    case 'appealFiled':
    case 'appealAnswered':
    case 'appealUpheld':
      return { number: fact.number, centre: fact.centre }
    case 'questionRaised':
    case 'questionAnswered':
    case 'protocolSent':
      return { number: fact.number, organisation: fact.organisation }
    case 'hearingInvited':
    case 'questionDecided':
    case 'meetingInvited':
      return { number: fact.number, day: dayText(fact.day) }
    case 'registerProposal':
    case 'registerDecided':
      return { centre: fact.centre }
    case 'qualityAssigned':
    case 'qualityToConfirm':
    case 'qualityReturned':
    case 'qualityConfirmed':
    case 'qualityAnswered':
    case 'qualityPlanned':
    case 'qualityRaised':
      return { organisation: fact.organisation, year: fact.year }
    case 'organisationExcluded':
      return { organisation: fact.organisation, day: longDayText(fact.fromOn, language) }
    case 'complaintAssigned':
    case 'complaintAsked':
    case 'complaintExplained':
    case 'complaintDecided':
      return { number: fact.number, organisation: fact.organisation }
    case 'calendarMissing':
      return { year: fact.year }
    case 'deputyAppointed': {
      const days = { from: dayText(fact.fromOn), until: dayText(fact.untilOn) }
      return { deputy: fact.deputy, replaced: fact.replaced, ...days }
    }
  }
}

/** The page where it is seen to. */
export function linkOf(fact: NoticeFact): string {
  switch (fact.kind) {
    case 'termSoon':
    case 'termOverdue':
      return paths.deadline(fact.deadlineId)
    case 'actHandedIn':
    case 'actReturned':
    case 'actAccepted':
      return paths.act(fact.organisationCode, fact.month)
    case 'settlementToApprove':
    case 'settlementApproved':
      return paths.settlement(fact.settlementId)
    case 'paperToSign':
    case 'paperArrived':
    case 'paperExpiring':
    case 'paperExpired':
      return paths.paper(fact.paperId)
    case 'dossierExpiring':
    case 'dossierExpired':
      return paths.dossierPaper(fact.paperId)
    case 'selectionFiled':
    case 'selectionToDecide':
    case 'selectionRemarks':
    case 'selectionDecided':
      return paths.selection(fact.selectionId)
    case 'certificationSubmitted':
    case 'certificationReturned':
    case 'certificationAssigned':
    case 'certificationVisit':
    case 'certificationReported':
    case 'certificationDecided':
    case 'certificationRemedied':
    case 'certificateChanged':
    case 'surveillanceFound':
    case 'surveillanceRemedied':
    case 'surveillanceProposed':
    case 'appealFiled':
    case 'appealAnswered':
    case 'appealUpheld':
      return paths.certification(fact.certificationId)
    case 'questionRaised':
    case 'questionAnswered':
    case 'protocolSent':
      return paths.commissionQuestion(fact.questionId)
    case 'hearingInvited':
    case 'questionDecided':
      return paths.hearing(fact.questionId)
    case 'meetingInvited':
      return paths.commissionMeeting(fact.meetingId)
    case 'registerProposal':
    case 'registerDecided':
      return paths.registerProposal(fact.proposalId)
    case 'qualityAssigned':
    case 'qualityToConfirm':
    case 'qualityReturned':
    case 'qualityConfirmed':
    case 'qualityAnswered':
      return paths.assessment(fact.assessmentId)
    case 'qualityPlanned':
    case 'qualityRaised':
      return paths.qualityYear(fact.organisationCode, fact.year)
    case 'organisationExcluded':
      return paths.publicExcluded
    case 'complaintAssigned':
    case 'complaintAsked':
    case 'complaintExplained':
    case 'complaintDecided':
      return paths.complaint(fact.complaintId)
    case 'calendarMissing':
      return paths.calendar
    case 'deputyAppointed':
      return paths.me
  }
}
