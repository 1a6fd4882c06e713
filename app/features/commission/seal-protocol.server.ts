import { recordChange } from '~/platform/audit/record.server'
import { may, type Actor } from '~/platform/auth/actor'
import { now, today } from '~/platform/clock.server'
import { inTransaction, type Tx } from '~/platform/db/db.server'
import { recordFile, type NamedFile } from '~/platform/files/stored-file.server'
import { log } from '~/platform/logging/log.server'
import { once } from '~/platform/once/once.server'
import { makeFiles } from '../documents/make-files.server'
import { registerOwnPaper } from '../documents/register-own-paper.server'
import { sealOf } from '../documents/seal.server'
import { wholeMeeting, type Meeting } from './move-meeting.server'
import { carryDecisions, closeSendingTerms } from './protocol-decisions.server'
import { canProtocol, protocolPermission, type ProtocolAction } from './protocol-states'
import { protocolContent } from './protocol-content.server'
import { CommissionRefused, orRefused, requireReason, type Moved } from './refusals.server'

export interface AskedProtocol {
  protocolId: string
  version: number
  operationId: string
}

type Protocol = Meeting['protocols'][number]

interface Told {
  audit:
    | 'commissionProtocol.sealed'
    | 'commissionProtocol.signed'
    | 'commissionProtocol.sent'
    | 'commissionProtocol.superseded'
  reason?: string
  details?: Record<string, string | number | boolean | null>
  id?: string
}

/** One step of a protocol. What it says is written once, when it is sealed, and by nobody afterwards. */
const moveProtocol = (
  actor: Actor,
  asked: AskedProtocol,
  action: ProtocolAction,
  change: (tx: Tx, protocol: Protocol, meeting: Meeting) => Promise<Told>,
): Promise<Moved> =>
  orRefused(
    inTransaction((tx) =>
      once(tx, actor, asked.operationId, async (): Promise<Moved> => {
        const meeting = await tx.commissionMeeting.findFirst({
          where: { protocols: { some: { id: asked.protocolId } } },
          include: wholeMeeting,
        })
        const protocol = meeting?.protocols.find(({ id }) => id === asked.protocolId)
        if (!meeting || !protocol || !may(actor, protocolPermission(action))) throw new CommissionRefused('notFound')
        if (protocol.version !== asked.version) throw new CommissionRefused('stale')
        if (!canProtocol({ ...protocol, isReplaced: protocol.supersededBy !== null }, action))
          throw new CommissionRefused('wrongState')
        const { audit, reason, details, id } = await change(tx, protocol, meeting)
        await recordChange(tx, actor, {
          ...{ action: audit, subjectType: 'CommissionProtocol', subjectId: protocol.id, reason: reason ?? null },
          details: { number: meeting.number, edition: protocol.edition, ...details },
        })
        return { ok: true, id }
      }),
    ),
  )

/** What the protocol says is sealed and registered with its number: from now on nobody changes it. */
export async function sealProtocol(actor: Actor, asked: AskedProtocol): Promise<Moved> {
  let paperId = ''
  const sealed = await moveProtocol(actor, asked, 'seal', async (tx, protocol, meeting) => {
    const content = await protocolContent(tx, meeting, protocol)
    const data = {
      status: 'sealed',
      contentJson: JSON.stringify(content),
      seal: sealOf(content),
      version: asked.version + 1,
    }
    await tx.commissionProtocol.update({ where: { id: protocol.id }, data })
    const paper = await registerOwnPaper(tx, actor, { kind: 'commission-protocol', subjectId: protocol.id })
    paperId = paper.id
    await tx.commissionProtocol.update({ where: { id: protocol.id }, data: { paperId } })
    return { audit: 'commissionProtocol.sealed', details: { paperNumber: paper.numberText } }
  })
  if (sealed.ok && paperId)
    await makeFiles(paperId).catch((error: unknown) => log.error({ error, id: paperId }, 'files of a protocol'))
  return sealed
}

/**
 * The signed copy is entered, with the day of the protocol: its decisions stand from that day, and the term to send it to
 * the ministry begins (clause 2.4.6). A later edition takes the place of the one before; its decisions stay.
 */
export const signProtocol = (
  actor: Actor,
  asked: AskedProtocol & { signedOn: string; file: NamedFile | null },
): Promise<Moved> =>
  moveProtocol(actor, asked, 'sign', async (tx, protocol, meeting) => {
    const { signedOn, file } = asked
    if (!file) throw new CommissionRefused('noFile')
    if (signedOn > (await today())) throw new CommissionRefused('inFuture')
    if (signedOn < meeting.plannedOn) throw new CommissionRefused('beforeMeeting')
    const { id: signedFileId } = await recordFile(tx, file, { organisationId: null, uploadedById: actor.userId })
    const data = { status: 'signed', signedOn, signedFileId, version: asked.version + 1 }
    await tx.commissionProtocol.update({ where: { id: protocol.id }, data })
    if (protocol.supersedesId !== null)
      await tx.commissionProtocol.update({
        where: { id: protocol.supersedesId },
        data: { status: 'superseded', version: { increment: 1 } },
      })
    await carryDecisions(tx, actor, meeting, signedOn)
    return { audit: 'commissionProtocol.signed', details: { signedOn } }
  })

/** The protocol has gone to the ministry; its term is kept. */
export const sendProtocol = (actor: Actor, asked: AskedProtocol & { sentOn: string }): Promise<Moved> =>
  moveProtocol(actor, asked, 'send', async (tx, protocol, meeting) => {
    const { sentOn } = asked
    if (sentOn > (await today())) throw new CommissionRefused('inFuture')
    if (sentOn < protocol.signedOn!) throw new CommissionRefused('beforeMeeting')
    const data = { sentOn, version: asked.version + 1 }
    await tx.commissionProtocol.update({ where: { id: protocol.id }, data })
    await closeSendingTerms(tx, actor, meeting, sentOn)
    return { audit: 'commissionProtocol.sent', details: { sentOn } }
  })

/** Begins a later edition, and why: what was said may be written anew; votes and decisions are those of the meeting. */
export const supersedeProtocol = (actor: Actor, asked: AskedProtocol & { reason: string }): Promise<Moved> =>
  moveProtocol(actor, asked, 'supersede', async (tx, protocol, meeting) => {
    const reason = requireReason(asked.reason)
    const { id } = await tx.commissionProtocol.create({
      data: {
        ...{ meetingId: meeting.id, edition: meeting.protocols.length + 1, reason, supersedesId: protocol.id },
        ...{ recordedById: actor.userId, recordedAt: now() },
      },
    })
    return { audit: 'commissionProtocol.superseded', reason, id }
  })
