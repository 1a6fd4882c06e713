import { sealOf } from '../../app/features/documents/seal.server'
import * as given from '../../fixtures/papers/commission'
import { db } from './with-database'

/** Writes the meeting of `fixtures/papers/commission`: the place of a member at it, and its sealed protocol. */
export async function writeCommissionPapers(
  organisationId: string,
): Promise<{ attendanceId: string; protocolId: string }> {
  const { name, shortName, inn } = await db.organisation.findUniqueOrThrow({ where: { id: organisationId } })
  const question = await db.commissionQuestion.create({ data: { ...given.question, organisationId } })
  const member = await db.commissionMember.create({ data: given.member })
  const content = given.protocolOf({ organisation: shortName, organisationName: name, inn })
  const { id: meetingId } = await db.commissionMeeting.create({
    data: { ...given.meeting, items: { create: { questionId: question.id, position: 1 } } },
  })
  const { id: attendanceId } = await db.meetingAttendance.create({ data: { meetingId, memberId: member.id } })
  const { id: protocolId } = await db.commissionProtocol.create({
    data: {
      ...{ meetingId, edition: 2, status: 'sealed', recordedById: 'secretary' },
      ...{ contentJson: JSON.stringify(content), seal: sealOf(content) },
    },
  })
  return { attendanceId, protocolId }
}
