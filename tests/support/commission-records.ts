import { sealOf } from '../../app/features/documents/seal.server'
import * as given from '../../fixtures/papers/commission'
import { db } from './with-database'

/** Ids of one question's records before the commission, for the addresses of its pages. */
export interface CommissionRecords {
  memberId: string
  commissionQuestionId: string
  meetingId: string
  attendanceId: string
  agendaItemId: string
  protocolId: string
}

/** A question with the organisation's answer, and the meeting with a signed protocol at which it stood. */
export async function commissionRecords(of: {
  organisationId: string
  number: number
  fileId: string
}): Promise<CommissionRecords> {
  const { organisationId, number, fileId } = of
  const { id: memberId } = await db.commissionMember.create({ data: given.member })
  const { id: commissionQuestionId } = await db.commissionQuestion.create({
    data: {
      ...{ ...given.question, number: 700 + number, organisationId, status: 'putOff' },
      ...{ heardText: 'Просим оставить', heardFileId: fileId, heardAt: new Date('2026-02-10T09:00:00Z') },
    },
  })
  const { id: paperId } = await db.paper.create({
    data: {
      ...{ kind: 'commission-invitation', direction: 'internal', status: 'registered', title: 'Приглашение' },
      ...{ series: 'commission-invitation', year: 2026, number, numberText: `${number}-ПЗ` },
      ...{ registeredOn: '2026-02-10', preparedById: 'secretary', templateHash: 'made' },
      ...{ docxFileId: fileId, pdfFileId: fileId },
    },
  })
  const meeting = await db.commissionMeeting.create({
    data: {
      ...{ ...given.meeting, number: 700 + number, chairId: memberId },
      attendance: { create: { memberId, presence: 'present', paperId } },
      items: { create: { questionId: commissionQuestionId, position: 1 } },
    },
    include: { attendance: true, items: true },
  })
  const content = given.protocolOf({ organisation: 'АНО', organisationName: 'Организация', inn: '3400000001' })
  const { id: protocolId } = await db.commissionProtocol.create({
    data: {
      ...{ meetingId: meeting.id, edition: 1, status: 'signed', recordedById: 'secretary', signedFileId: fileId },
      ...{ contentJson: JSON.stringify(content), seal: sealOf(content), signedOn: '2026-02-10' },
    },
  })
  return {
    ...{ memberId, commissionQuestionId, meetingId: meeting.id, protocolId },
    ...{ attendanceId: meeting.attendance[0]!.id, agendaItemId: meeting.items[0]!.id },
  }
}
