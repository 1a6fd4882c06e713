import type { Actor } from '~/platform/auth/actor'
import { today } from '~/platform/clock.server'
import { inTransaction, type Tx } from '~/platform/db/db.server'
import { recordFile, type NamedFile } from '~/platform/files/stored-file.server'
import { once } from '~/platform/once/once.server'
import { takeNumber } from '../documents/take-number.server'
import { recordEvent } from './record-event.server'
import { ComplaintRefused, orRefused, type NotDone } from './refusals.server'
import type { Channel } from './states'

export interface NewComplaint {
  /** The code of the organisation. */
  organisation: string
  /** The code of its centre; empty where the complaint names none. */
  centre: string
  /** The day on which it came, `YYYY-MM-DD`. */
  onDay: string
  channel: Channel
  /** Who complains; empty where nobody is named. */
  applicant: string
  text: string
  /** By which day an answer was promised. */
  answerByOn: string | null
  file: NamedFile | null
}

/** The row of numbers of complaints; each year begins with 1. */
const series = 'complaint'

/** Receives a complaint on an organisation and gives it the next number of the year. */
export const receiveComplaint = (
  actor: Actor,
  asked: NewComplaint,
  operationId: string,
): Promise<{ ok: true; id: string } | NotDone> =>
  orRefused(
    inTransaction((tx) =>
      once(tx, actor, operationId, async (): Promise<{ ok: true; id: string }> => {
        const day = await today()
        const { file, onDay, channel, applicant, text, answerByOn } = asked
        if (onDay > day) throw new ComplaintRefused('inFuture')
        if (answerByOn !== null && answerByOn < onDay) throw new ComplaintRefused('answerByPast')
        const of = await placeOf(tx, asked)
        const { year, number } = await takeNumber(tx, series, day)
        const complaint = await tx.complaint.create({
          data: {
            ...{ ...of, year, number, receivedOn: onDay, channel, applicant, text, answerByOn },
            recordedById: actor.userId,
          },
        })
        if (file) await keepFile(tx, actor, complaint.id, file)
        await recordEvent(tx, actor, { complaint, audit: 'complaint.received', details: { number, year } })
        return { ok: true, id: complaint.id }
      }),
    ),
  )

async function placeOf(tx: Tx, { organisation: code, centre }: NewComplaint) {
  const organisation = await tx.organisation.findUnique({ where: { code }, select: { id: true } })
  if (!organisation) throw new ComplaintRefused('noOrganisation')
  const { id: organisationId } = organisation
  if (centre === '') return { organisationId, centreId: null }
  const own = await tx.centre.findFirst({ where: { code: centre, organisationId }, select: { id: true } })
  if (!own) throw new ComplaintRefused('notItsCentre')
  return { organisationId, centreId: own.id }
}

/** A file of a complaint is the ministry's own: it may name the applicant, and no organisation opens it. */
export async function keepFile(tx: Tx, actor: Actor, complaintId: string, file: NamedFile): Promise<void> {
  const { id: fileId } = await recordFile(tx, file, { organisationId: null, uploadedById: actor.userId })
  await tx.complaintFile.create({ data: { complaintId, fileId, addedById: actor.userId } })
}
