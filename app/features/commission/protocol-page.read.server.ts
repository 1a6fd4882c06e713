import { may, type Actor } from '~/platform/auth/actor'
import { db } from '~/platform/db/db.server'
import { protocolFields } from '../documents/kinds/commission-protocol.server'
import { protocolOnPaper } from '../documents/kinds/protocol-on-paper'
import { sealOf } from '../documents/seal.server'
import { wholeMeeting } from './move-meeting.server'
import { protocolContent } from './protocol-content.server'
import { canProtocol, protocolPermission, protocolStatusOf, type ProtocolAction } from './protocol-states'

/** A protocol: what it says, sealed or as it would be sealed now; and what this person may do. Null where there is none. */
export async function protocolPage(actor: Actor, protocolId: string) {
  const protocol = await db.commissionProtocol.findUnique({
    where: { id: protocolId },
    include: {
      paper: { select: { numberText: true, registeredOn: true } },
      supersedes: { select: { id: true, edition: true } },
      supersededBy: { select: { id: true, edition: true, status: true } },
      meeting: { include: wholeMeeting },
    },
  })
  if (!protocol) return null
  const status = protocolStatusOf(protocol)
  const content =
    status === 'draft'
      ? await protocolContent(db, protocol.meeting, protocol)
      : protocolOnPaper.parse(JSON.parse(protocol.contentJson))
  const can = (action: ProtocolAction) =>
    may(actor, protocolPermission(action)) &&
    canProtocol({ ...protocol, isReplaced: protocol.supersededBy !== null }, action)
  const { id, edition, signedOn, sentOn, receivedOn, reason, version, seal } = protocol
  return {
    ...{ id, edition, signedOn, sentOn, receivedOn, reason, version, status, content },
    text: protocolFields(content),
    isWhole: seal === null || seal === sealOf(content),
    number: protocol.paper?.numberText ?? null,
    registeredOn: protocol.paper?.registeredOn ?? null,
    hasSignedCopy: protocol.signedFileId !== null,
    meeting: {
      ...{ id: protocol.meeting.id, number: protocol.meeting.number, plannedOn: protocol.meeting.plannedOn },
      items: protocol.meeting.items.map((item) => ({
        id: item.id,
        position: item.position,
        title: item.question.title,
      })),
    },
    ...{ supersedes: protocol.supersedes, supersededBy: protocol.supersededBy },
    can: { seal: can('seal'), sign: can('sign'), send: can('send'), supersede: can('supersede') },
  }
}

export type ProtocolPage = NonNullable<Awaited<ReturnType<typeof protocolPage>>>
