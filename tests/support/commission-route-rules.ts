import { paths } from '../../app/paths'
import type { RouteRule } from './route-rules'

const raisers: RouteRule['load'] = ['ministry-officer', 'commission-secretary']
const read = 'commission:read'

/** The commission: read by those who sit on it and by the ministry; an organisation meets its own question alone. */
export const commissionRouteRules: Record<string, RouteRule> = {
  'commission._index': { address: () => paths.commission, load: read },
  'commission.meetings.export': { address: () => paths.commissionMeetingsExport, load: read },
  'commission.members.export': { address: () => paths.commissionMembersExport, load: read },
  'commission.members._index': { address: () => paths.commissionMembers, load: read },
  'commission.members.new': {
    address: () => paths.newCommissionMember,
    load: 'commission:keep',
    send: [{ body: { intent: 'save' }, needs: 'commission:keep' }],
  },
  'commission.members.$id': {
    address: (of) => paths.commissionMember(of.memberId),
    load: read,
    send: [{ body: { intent: 'tie' }, needs: 'commission:keep' }],
  },
  'commission.questions._index': { address: () => paths.commissionQuestions, load: read },
  'commission.questions.export': { address: () => paths.commissionQuestionsExport, load: read },
  'commission.questions.new': {
    address: () => paths.newCommissionQuestion,
    load: raisers,
    send: [{ body: {}, needs: raisers }],
  },
  'commission.questions.$id._index': {
    address: (of) => paths.commissionQuestion(of.commissionQuestionId),
    load: read,
    send: [{ body: { intent: 'withdraw' }, needs: 'commission:keep' }],
  },
  'commission.questions.$id.answer': { address: (of) => paths.commissionAnswer(of.commissionQuestionId), load: read },
  'commission.questions.$id.case._index': {
    address: (of) => paths.commissionCase(of.commissionQuestionId),
    load: read,
  },
  'commission.questions.$id.case.pdf': {
    address: (of) => paths.commissionCaseFile(of.commissionQuestionId),
    load: read,
  },
  'commission.hearings.$id._index': {
    address: (of) => paths.hearing(of.commissionQuestionId),
    load: 'commission:answer',
    send: 'commission:answer',
    isScoped: true,
  },
  'commission.hearings.$id.file': {
    address: (of) => paths.hearingFile(of.commissionQuestionId),
    load: 'commission:answer',
    isScoped: true,
  },
  'commission.meetings.new': {
    address: () => paths.newCommissionMeeting,
    load: 'commission:keep',
    send: 'commission:keep',
  },
  'commission.meetings.$id._index': {
    address: (of) => paths.commissionMeeting(of.meetingId),
    load: read,
    send: [{ body: { intent: 'open' }, needs: 'commission:keep' }],
  },
  'commission.meetings.$id.invitations.$attendance': {
    address: (of) => paths.invitation(of.meetingId, of.attendanceId),
    load: read,
  },
  'commission.meetings.$id.items.$itemId': {
    address: (of) => paths.agendaItem(of.meetingId, of.agendaItemId),
    load: read,
    send: [
      { body: { intent: 'vote' }, needs: 'commission:vote' },
      { body: { intent: 'recuse' }, needs: 'commission:vote' },
      { body: { intent: 'dissent' }, needs: 'commission:vote' },
      { body: { intent: 'recordVote' }, needs: 'commission:keep' },
      { body: { intent: 'putMotion' }, needs: 'commission:keep' },
    ],
  },
  'commission.protocols.$id._index': {
    address: (of) => paths.commissionProtocol(of.protocolId),
    load: read,
    send: [{ body: { intent: 'supersede' }, needs: 'commission:keep' }],
  },
  'commission.protocols.$id.$format': {
    address: (of) => paths.commissionProtocolFile(of.protocolId, 'signed'),
    load: read,
  },
}
