import { exclusion } from 'fixtures/demo-region/exclusion'
import { writeItem } from '~/features/commission/discuss-item.server'
import { closeMeeting, noteAttendance, openMeeting } from '~/features/commission/hold-meeting.server'
import { planMeeting } from '~/features/commission/plan-meeting.server'
import { raiseByHand } from '~/features/commission/question-steps.server'
import { sealProtocol, sendProtocol, signProtocol } from '~/features/commission/seal-protocol.server'
import { closeVote, putMotion, recordVote, vote } from '~/features/commission/vote.server'
import { publishExclusion } from '~/features/exclusion/publish-exclusion.server'
import { receiveProtocol } from '~/features/exclusion/receive-protocol.server'
import { db } from '~/platform/db/db.server'
import { orderKindOf } from '~/platform/orders/order-kinds.server'
import { actorOf, done } from './actors'
import { asOf } from './as-of'
import { demoPaperFile } from './demo-paper-file'
import { signedOrder } from './signed-order'

const kind = 'exclusion-by-protocol'

/** The exclusion of 2025 by the portal's own use cases, each step on its day; the commission has its members by then. */
export async function writeExclusion(): Promise<void> {
  const { raisedOn, heldOn, sentOn, receivedOn, orderedOn, publishedOn } = exclusion
  const file = await demoPaperFile('Протокол заседания комиссии об исключении, подписанный')
  const questionId = await asOf(raisedOn, raise)
  const meetingId = await asOf(raisedOn, plan)
  await asOf(heldOn, () => hold(meetingId))
  await asOf(heldOn, () => sign(meetingId, file))
  await asOf(sentOn, async () =>
    done(await sendProtocol(await actorOf('secretary'), { ...(await shownProtocol(meetingId)), sentOn })),
  )
  const shown = async () => {
    const { version } = await db.commissionQuestion.findUniqueOrThrow({ where: { id: questionId } })
    return { questionId, version, operationId: '' }
  }
  await asOf(receivedOn, async () =>
    done(await receiveProtocol(await actorOf('officer'), { ...(await shown()), onDay: receivedOn })),
  )
  await asOf(orderedOn, async () => {
    const effect = { question: questionId }
    await signedOrder({ kind, ...(await orderKindOf(kind).begins!(db, effect))!, fromOn: orderedOn, effect })
  })
  await asOf(publishedOn, async () => {
    const asked = { ...(await shown()), onDay: publishedOn, place: exclusion.publishedAt }
    done(await publishExclusion(await actorOf('officer'), asked))
  })
}

async function raise(): Promise<string> {
  const { organisation: code, title, basis } = exclusion
  const { id: organisationId } = await db.organisation.findUniqueOrThrow({ where: { code } })
  const asked = { organisationId, kind: 'exclusion', title, basis, operationId: '' } as const
  return done(await raiseByHand(await actorOf('officer'), asked)).id!
}

async function plan(): Promise<string> {
  const secretary = await actorOf('secretary')
  const chair = await db.commissionMember.findFirstOrThrow({ where: { seat: 'chair' } })
  const { heldOn: plannedOn, startsAt, place } = exclusion
  const facts = { plannedOn, startsAt, place, chairId: chair.id, secretaryName: secretary.name, operationId: '' }
  return done(await planMeeting(secretary, facts)).id!
}

const shownMeeting = async (meetingId: string) => {
  const { version } = await db.commissionMeeting.findUniqueOrThrow({ where: { id: meetingId } })
  return { meetingId, version, operationId: '' }
}

const shownItem = async (meetingId: string) => {
  const { id: itemId, version } = await db.agendaItem.findFirstOrThrow({ where: { meetingId } })
  return { itemId, version, operationId: '' }
}

const shownProtocol = async (meetingId: string) => {
  const { id: protocolId, version } = await db.commissionProtocol.findFirstOrThrow({ where: { meetingId } })
  return { protocolId, version, operationId: '' }
}

async function hold(meetingId: string): Promise<void> {
  const secretary = await actorOf('secretary')
  done(await openMeeting(secretary, await shownMeeting(meetingId)))
  const members = await db.commissionMember.findMany({ include: { user: true } })
  const presence = members.map(({ id: memberId }) => ({ memberId, isPresent: true, reason: '' }))
  done(await noteAttendance(secretary, { ...(await shownMeeting(meetingId)), presence }))
  done(await writeItem(secretary, { ...(await shownItem(meetingId)), ...exclusion.words }))
  done(await putMotion(secretary, { ...(await shownItem(meetingId)), motion: 'exclude' }))
  const { itemId } = await shownItem(meetingId)
  const own = { itemId, operationId: '', choice: 'for', dissent: '' } as const
  for (const { id: memberId, user } of members)
    done(user ? await vote(await actorOf(user.login), own) : await recordVote(secretary, { ...own, memberId }))
  done(await closeVote(secretary, { ...(await shownItem(meetingId)), putOffTo: null }))
  done(await closeMeeting(secretary, await shownMeeting(meetingId)))
}

async function sign(meetingId: string, file: Awaited<ReturnType<typeof demoPaperFile>>): Promise<void> {
  const secretary = await actorOf('secretary')
  done(await sealProtocol(secretary, await shownProtocol(meetingId)))
  const asked = { ...(await shownProtocol(meetingId)), signedOn: exclusion.heldOn, file }
  done(await signProtocol(secretary, asked))
}
