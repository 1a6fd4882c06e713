import type { Shape } from '../shape'
import type { commissionNotices as ru } from '../ru/notices-commission'

export const commissionNotices: Shape<typeof ru> = {
  kind: {
    questionRaised: 'A question was raised before the commission',
    questionAnswered: 'The organisation answered the commission',
    hearingInvited: 'The commission will consider a question about the organisation',
    questionDecided: 'A decision of the commission',
    meetingInvited: 'Invitation to a meeting of the commission',
    protocolSent: 'The protocol of the commission was sent to the ministry',
  },
  title: {
    questionRaised: 'Question {{number}} waits for a meeting of the commission',
    questionAnswered: 'The organisation’s answer in question {{number}}',
    hearingInvited: 'The commission will consider question {{number}} about your organisation',
    questionDecided: 'Decision of the commission in question {{number}}',
    meetingInvited: 'Meeting {{number}} of the commission: {{day}}',
    protocolSent: 'Protocol of the commission in question {{number}}',
  },
  text: {
    questionRaised: 'It is about {{organisation}}. Put it on the agenda of a meeting.',
    questionAnswered: '{{organisation}} answered. The answer stands in the case file.',
    hearingInvited: 'The meeting is on {{day}}. Read the case and answer the commission: your answer joins the file.',
    questionDecided: 'The protocol was signed on {{day}}. The page of the question says what was decided.',
    meetingInvited: 'Read the files of the questions. If you have a tie to the organisation, recuse yourself.',
    protocolSent: 'The protocol about {{organisation}} was signed and sent. Record that it was received.',
  },
}
