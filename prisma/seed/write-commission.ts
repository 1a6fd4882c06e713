import { appointed, commissionMembers, memberTie, pastMeeting, plannedMeeting } from 'fixtures/demo-region/commission'
import { writeItem } from '~/features/commission/discuss-item.server'
import { closeMeeting, noteAttendance, openMeeting } from '~/features/commission/hold-meeting.server'
import { inviteMembers } from '~/features/commission/invite-members.server'
import { recordMemberTie } from '~/features/commission/keep-ties.server'
import { planMeeting } from '~/features/commission/plan-meeting.server'
import { answerQuestion, raiseByHand } from '~/features/commission/question-steps.server'
import { saveMember } from '~/features/commission/save-member.server'
import { sealProtocol, sendProtocol, signProtocol } from '~/features/commission/seal-protocol.server'
import { closeVote, putMotion, recordVote, vote } from '~/features/commission/vote.server'
import { db, inTransaction } from '~/platform/db/db.server'
import { actorOf, done } from './actors'
import { asOf } from './as-of'
import { demoPaperFile } from './demo-paper-file'

/** The commission and its meeting of 2025, by the portal's own use cases, each step on its day. */
export async function writePastCommission(): Promise<void> {
  const file = await demoPaperFile('Протокол заседания комиссии, подписанный')
  await asOf(appointed.on, writeMembers)
  await asOf(pastMeeting.raisedOn, raise)
  await asOf(pastMeeting.plannedOn, () => plan(pastMeeting.heldOn, pastMeeting))
  await asOf(pastMeeting.plannedOn, invite)
  await asOf(pastMeeting.answeredOn, answer)
  await asOf(pastMeeting.heldOn, () => hold(file))
  await asOf(pastMeeting.sentOn, async () => {
    const { id: protocolId, version } = await db.commissionProtocol.findFirstOrThrow()
    const asked = { protocolId, version, operationId: '', sentOn: pastMeeting.sentOn }
    done(await sendProtocol(await actorOf('secretary'), asked))
  })
  await forgetLetters()
}

/** The meeting to come: what has been raised by then stands on its agenda. */
export async function writePlannedCommission(): Promise<void> {
  const { madeOn, invitedOn, plannedOn } = plannedMeeting
  await asOf(madeOn, () => plan(plannedOn, plannedMeeting))
  await asOf(invitedOn, invite)
  await forgetLetters()
}

async function writeMembers(): Promise<void> {
  const secretary = await actorOf('secretary')
  for (const { login, ...own } of commissionMembers) {
    const userId = login && (await actorOf(login)).userId
    const { fromOn, untilOn, appointedBy } = appointed
    const facts = { ...own, userId, isVoting: true, email: '', fromOn, untilOn, appointedBy }
    const { id: memberId } = done(
      await saveMember(secretary, { memberId: null, version: 0, operationId: '', ...facts }),
    )
    if (login !== memberTie.login) continue
    const { id: organisationId } = await organisationOf(memberTie.organisation)
    const tie = { memberId: memberId!, organisationId, reason: memberTie.reason, operationId: '' }
    done(await recordMemberTie(secretary, tie))
  }
}

const organisationOf = (code: string) => db.organisation.findUniqueOrThrow({ where: { code } })

async function raise(): Promise<void> {
  const { question: title, basis, organisation } = pastMeeting
  const { id: organisationId } = await organisationOf(organisation)
  const asked = { organisationId, kind: 'exclusion', title, basis, operationId: '' } as const
  done(await raiseByHand(await actorOf('officer'), asked))
}

async function plan(plannedOn: string, { startsAt, place }: { startsAt: string; place: string }): Promise<void> {
  const secretary = await actorOf('secretary')
  const chair = await db.commissionMember.findFirstOrThrow({ where: { seat: 'chair' } })
  const facts = { plannedOn, startsAt, place, chairId: chair.id, secretaryName: secretary.name, operationId: '' }
  done(await planMeeting(secretary, facts))
}

const shownMeeting = async () => {
  const { id: meetingId, version } = await db.commissionMeeting.findFirstOrThrow({ orderBy: { plannedOn: 'desc' } })
  return { meetingId, version, operationId: '' }
}

async function invite(): Promise<void> {
  done(await inviteMembers(await actorOf('secretary'), await shownMeeting()))
}

async function answer(): Promise<void> {
  const clerk = await actorOf(`head.${pastMeeting.organisation.replace('-', '').toLowerCase()}`)
  const { id: questionId, version } = await db.commissionQuestion.findFirstOrThrow()
  done(await answerQuestion(clerk, { questionId, version, operationId: '', text: pastMeeting.answer, file: null }))
}

async function hold(file: Awaited<ReturnType<typeof demoPaperFile>>): Promise<void> {
  const secretary = await actorOf('secretary')
  done(await openMeeting(secretary, await shownMeeting()))
  const members = await db.commissionMember.findMany({ include: { user: true } })
  const presence = members.map(({ id: memberId, user }) => {
    const isPresent = user?.login !== pastMeeting.absent.login
    return { memberId, isPresent, reason: isPresent ? '' : pastMeeting.absent.reason }
  })
  done(await noteAttendance(secretary, { ...(await shownMeeting()), presence }))
  const shownItem = async () => {
    const { id: itemId, version } = await db.agendaItem.findFirstOrThrow()
    return { itemId, version, operationId: '' }
  }
  done(await writeItem(secretary, { ...(await shownItem()), ...pastMeeting.words }))
  done(await putMotion(secretary, { ...(await shownItem()), motion: 'keep' }))
  const { itemId } = await shownItem()
  for (const login of ['member', 'member3'] as const)
    done(await vote(await actorOf(login), { itemId, operationId: '', choice: pastMeeting.votes[login], dissent: '' }))
  const other = members.find(({ userId }) => userId === null)!
  const { votes, dissent } = pastMeeting
  const recorded = { itemId, operationId: '', memberId: other.id, choice: votes.other, dissent }
  done(await recordVote(secretary, recorded))
  done(await closeVote(secretary, { ...(await shownItem()), putOffTo: null }))
  done(await closeMeeting(secretary, await shownMeeting()))
  const shownProtocol = async () => {
    const { id: protocolId, version } = await db.commissionProtocol.findFirstOrThrow()
    return { protocolId, version, operationId: '' }
  }
  done(await sealProtocol(secretary, await shownProtocol()))
  done(await signProtocol(secretary, { ...(await shownProtocol()), signedOn: pastMeeting.heldOn, file }))
}

/** Invitations of the past are not mailed when the demo is first started; their files are made when they are opened. */
const forgetLetters = (): Promise<unknown> =>
  inTransaction(async (tx) => {
    const kind = { in: ['commission-invitation', 'commission-protocol'] }
    const papers = await tx.paper.findMany({ where: { kind }, select: { id: true } })
    const payloads = papers.map(({ id: paperId }) => JSON.stringify({ paperId }))
    await tx.job.deleteMany({
      where: { kind: { in: ['commission.mailInvitation', 'paper.files'] }, payloadJson: { in: payloads } },
    })
  })
