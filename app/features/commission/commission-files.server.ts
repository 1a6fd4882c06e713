import { recordRead } from '~/platform/audit/record.server'
import type { Actor } from '~/platform/auth/actor'
import { fileResponse } from '~/platform/csv/file-response.server'
import { db } from '~/platform/db/db.server'
import { storedFile } from '~/platform/files/file.read.server'
import { readBytes } from '~/platform/files/stored-file.server'
import { paperFile } from '../documents/paper-file.server'
import { caseFile } from './case-file.read.server'
import { casePdf, caseTitle } from './case-paper.server'

const notFound = () => new Response('not found', { status: 404 })

async function bytesOf(fileId: string | null): Promise<Response> {
  const file = fileId ? await storedFile(fileId) : null
  const bytes = file && readBytes(file.sha256)
  if (!file || !bytes) throw notFound()
  const response = fileResponse(file.name, file.mediaType, bytes)
  response.headers.set('Content-Security-Policy', "default-src 'none'; sandbox")
  return response
}

/** The file that an organisation sent with its answer; its opening is in the journal. */
export async function answerFile(actor: Actor, questionId: string): Promise<Response> {
  const question = await db.commissionQuestion.findUnique({ where: { id: questionId } })
  if (!question?.heardFileId) throw notFound()
  await recordRead(actor, {
    ...{ action: 'commissionQuestion.answerFileRead', subjectType: 'CommissionQuestion', subjectId: questionId },
    organisationId: question.organisationId,
  })
  return bytesOf(question.heardFileId)
}

/** A protocol as PDF or DOCX, or its signed copy. */
export async function protocolFile(actor: Actor, protocolId: string, format: string | undefined): Promise<Response> {
  const protocol = await db.commissionProtocol.findUnique({ where: { id: protocolId }, include: { paper: true } })
  if (!protocol) throw notFound()
  if (format === 'signed') {
    if (!protocol.signedFileId) throw notFound()
    await recordRead(actor, {
      ...{ action: 'commissionProtocol.fileRead', subjectType: 'CommissionProtocol', subjectId: protocolId },
    })
    return bytesOf(protocol.signedFileId)
  }
  if (!protocol.paper || (format !== 'pdf' && format !== 'docx')) throw notFound()
  return paperFile(actor, protocol.paper, format)
}

/** The invitation of a member to a meeting, as PDF. */
export async function invitationFile(actor: Actor, meetingId: string, attendanceId: string): Promise<Response> {
  const attendance = await db.meetingAttendance.findFirst({
    where: { id: attendanceId, meetingId },
    include: { paper: true },
  })
  if (!attendance?.paper) throw notFound()
  return paperFile(actor, attendance.paper, 'pdf')
}

/** The whole case file of a question as one PDF; its opening is in the journal. */
export async function caseResponse(actor: Actor, questionId: string): Promise<Response> {
  const file = await caseFile(questionId)
  if (!file) throw notFound()
  await recordRead(actor, {
    ...{ action: 'commissionQuestion.caseRead', subjectType: 'CommissionQuestion', subjectId: questionId },
    organisationId: file.organisation.id,
  })
  const pdf = await casePdf(file)
  return fileResponse(`${caseTitle(file)}.pdf`, 'application/pdf', Buffer.from(pdf))
}
