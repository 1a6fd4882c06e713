import type { Shape } from '../shape'
import type { commissionEvents as ruEvents, commissionSubjects as ruSubjects } from '../ru/audit-commission'

export const commissionSubjects: Shape<typeof ruSubjects> = {
  CommissionMember: 'Member of the commission',
  CommissionQuestion: 'Question before the commission',
  CommissionMeeting: 'Meeting of the commission',
  CommissionProtocol: 'Protocol of the commission',
}

export const commissionEvents: Shape<typeof ruEvents> = {
  commissionMember: {
    added: 'A member of the commission was entered',
    changed: 'The entry of a member of the commission was changed',
    termEnded: 'The term of office of a member of the commission was ended',
    tieRecorded: 'A tie of a member of the commission to an organisation was recorded',
    tieEnded: 'A tie of a member of the commission to an organisation was ended',
  },
  commissionQuestion: {
    raised: 'A question was raised before the commission',
    withdrawn: 'A question before the commission was withdrawn',
    answered: 'The organisation answered in a question before the commission',
    caseRead: 'The case file of the commission was downloaded',
    answerFileRead: 'The file with an organisation’s answer to the commission was opened',
  },
  commissionMeeting: {
    planned: 'A meeting of the commission was planned',
    changed: 'The day, time or place of a meeting was changed',
    cancelled: 'A meeting of the commission was cancelled',
    itemAdded: 'A question was put on the agenda',
    itemTakenOff: 'A question was taken off the agenda',
    itemWritten: 'The discussion of a question was written down',
    invited: 'Invitations to a meeting were sent out',
    attendance: 'Attendance at a meeting was recorded',
    opened: 'A meeting of the commission was opened',
    recused: 'A recusal of a member of the commission was recorded',
    motionPut: 'A question was put to the vote',
    motionWithdrawn: 'A motion was withdrawn from the vote',
    voted: 'The vote of a member of the commission was cast',
    dissented: 'A dissenting opinion of a member was recorded',
    voteClosed: 'The vote on a question was closed',
    closed: 'A meeting of the commission was closed',
  },
  commissionProtocol: {
    drafted: 'The draft protocol of the commission was made',
    sealed: 'The protocol of the commission was sealed and registered',
    signed: 'The signed protocol of the commission was entered',
    sent: 'The protocol of the commission was sent to the ministry',
    superseded: 'A later edition of a protocol of the commission was begun',
    fileRead: 'A file of a protocol of the commission was opened',
  },
}
