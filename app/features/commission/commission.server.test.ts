import { db } from '../../../tests/support/with-database'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { done } from '../../../tests/support/certification-case'
import {
  ballot,
  commissionCase,
  decided,
  itemOf,
  meetingDay,
  opened,
  planned,
  protocolOf,
  raised,
  shownItem,
  shownMeeting,
  shownProtocol,
  shownQuestion,
  signedCopy,
  type CommissionCase,
} from '../../../tests/support/commission-case'
import { runNextJob } from '~/platform/jobs/run.server'
import { takeOffAgenda } from './agenda.server'
import { recuse, writeItem } from './discuss-item.server'
import { closeMeeting, noteAttendance, openMeeting } from './hold-meeting.server'
import { inviteMembers } from './invite-members.server'
import { endMemberTie, recordMemberTie } from './keep-ties.server'
import { cancelMeeting, changeMeeting, planMeeting } from './plan-meeting.server'
import { answerQuestion, withdrawQuestion } from './question-steps.server'
import { sealProtocol, sendProtocol, signProtocol, supersedeProtocol } from './seal-protocol.server'
import { closeVote, dissent, putMotion, recordVote, vote, withdrawMotion } from './vote.server'

let of: CommissionCase
beforeAll(async () => {
  process.env.PORTAL_TODAY = '2026-02-20'
  of = await commissionCase()
})
beforeEach(() => void (process.env.PORTAL_TODAY = '2026-02-20'))
const onTheDay = () => void (process.env.PORTAL_TODAY = meetingDay)

const refusalOf = async (work: Promise<{ ok: boolean; refusal?: string }>) => (await work).refusal ?? 'none'
const questionNow = (id: string) => db.commissionQuestion.findUniqueOrThrow({ where: { id } })

/** An open meeting on one question. */
async function openOn(questionId: string, present = [0, 1, 2, 3, 4]): Promise<{ meetingId: string; itemId: string }> {
  process.env.PORTAL_TODAY = '2026-02-20'
  const meetingId = await planned(of, [questionId])
  onTheDay()
  await opened(of, meetingId, present)
  return { meetingId, itemId: (await itemOf(meetingId, questionId)).id }
}

describe('the agenda', () => {
  test('what was raised stands on a new meeting’s agenda by itself, and may be taken off', async () => {
    const one = await raised()
    const two = await raised()
    const meetingId = await planned(of, [])
    const items = await db.agendaItem.findMany({ where: { meetingId }, orderBy: { position: 'asc' } })
    expect(items.map(({ questionId, position }) => [questionId, position])).toEqual([
      [one.questionId, 1],
      [two.questionId, 2],
    ])
    await done(takeOffAgenda(of.secretary, { ...(await shownMeeting(meetingId)), itemId: items[0]!.id }))
    expect((await questionNow(one.questionId)).status).toBe('raised')
    expect((await itemOf(meetingId, two.questionId)).position).toBe(1)
    await done(withdrawQuestion(of.secretary, { ...(await shownQuestion(one.questionId)), reason: 'Повтор' }))
    await done(cancelMeeting(of.secretary, { ...(await shownMeeting(meetingId)), reason: 'Нет зала' }))
    expect((await questionNow(two.questionId)).status).toBe('raised')
    await done(withdrawQuestion(of.secretary, { ...(await shownQuestion(two.questionId)), reason: 'Повтор' }))
  })

  test('each member is invited by a paper and a letter, the organisation by a notice; another day invites again', async () => {
    const { questionId, clerk } = await raised()
    const meetingId = await planned(of, [])
    await done(inviteMembers(of.secretary, await shownMeeting(meetingId)))
    const invited = await db.meetingAttendance.findMany({ where: { meetingId }, include: { paper: true } })
    expect(invited.map(({ paper }) => paper?.numberText?.replace(/^\d+/, ''))).toEqual(Array(5).fill('-ПЗ'))
    const told = await db.notice.findMany({ where: { kind: { in: ['meetingInvited', 'hearingInvited'] } } })
    expect(told.filter(({ kind }) => kind === 'meetingInvited').length).toBe(4)
    expect(told.find(({ subjectId }) => subjectId === questionId)?.userId).toBe(clerk.userId)
    while (await runNextJob());
    const letters = await db.mail.findMany({ where: { dedupeKey: { startsWith: 'invitation ' } } })
    expect(letters.map(({ toAddress, attachmentsJson }) => [toAddress, JSON.parse(attachmentsJson).length])).toEqual(
      [0, 1, 2, 3].map((place) => [`member${place}@portal.example`, 1]),
    )
    const { chairId, secretaryName } = await db.commissionMeeting.findUniqueOrThrow({ where: { id: meetingId } })
    const facts = { plannedOn: '2026-03-09', startsAt: '11:00', place: 'Малый зал', chairId: chairId!, secretaryName }
    await done(changeMeeting(of.secretary, { ...(await shownMeeting(meetingId)), ...facts }))
    expect(await db.meetingAttendance.count({ where: { meetingId, invitedAt: null } })).toBe(5)
    await done(cancelMeeting(of.secretary, { ...(await shownMeeting(meetingId)), reason: 'Праздник' }))
    await done(withdrawQuestion(of.secretary, { ...(await shownQuestion(questionId)), reason: 'Повтор' }))
  }, 30_000)

  test('a meeting is of those in office on its day, not in the past, and somebody of them presides', async () => {
    const facts = { startsAt: '10:00', place: 'Зал', secretaryName: 'М.', operationId: '' }
    const plan = (plannedOn: string, chairId: string) => planMeeting(of.secretary, { ...facts, plannedOn, chairId })
    expect(await refusalOf(plan('2026-02-19', of.memberIds[0]!))).toBe('dayPast')
    expect(await refusalOf(plan(meetingDay, 'nobody'))).toBe('notInOffice')
    expect(
      await refusalOf(planMeeting(of.officer, { ...facts, plannedOn: meetingDay, chairId: of.memberIds[0]! })),
    ).toBe('notFound')
  })
})

describe('the vote', () => {
  test('without a quorum no motion is put', async () => {
    const { questionId } = await raised()
    const { meetingId, itemId } = await openOn(questionId, [0, 1])
    expect(await refusalOf(putMotion(of.secretary, { ...(await shownItem(itemId)), motion: 'keep' }))).toBe('noQuorum')
    await done(closeMeeting(of.secretary, await shownMeeting(meetingId)))
    expect((await questionNow(questionId)).status).toBe('raised')
    await done(withdrawQuestion(of.secretary, { ...(await shownQuestion(questionId)), reason: 'Повтор' }))
  })

  test('who is tied, recused, absent or no member does not vote; nobody votes twice, before the motion or after the close', async () => {
    const { questionId, organisation } = await raised()
    const { meetingId, itemId } = await openOn(questionId, [0, 1, 2, 4])
    const own = { itemId, operationId: '' }
    await done(
      recordMemberTie(of.secretary, {
        memberId: of.memberIds[1]!,
        organisationId: organisation.id,
        reason: 'Родство',
        operationId: '',
      }),
    )
    expect(await refusalOf(vote(of.members[0]!, { ...own, ...ballot('for') }))).toBe('wrongState')
    expect(await refusalOf(putMotion(of.secretary, { ...(await shownItem(itemId)), motion: 'reinstate' }))).toBe(
      'wrongMotion',
    )
    await done(putMotion(of.secretary, { ...(await shownItem(itemId)), motion: 'keep' }))
    await done(withdrawMotion(of.secretary, await shownItem(itemId)))
    await done(putMotion(of.secretary, { ...(await shownItem(itemId)), motion: 'exclude' }))
    expect(await db.recusal.findMany({ where: { itemId }, select: { memberId: true, reason: true } })).toEqual([
      { memberId: of.memberIds[1], reason: 'Родство' },
    ])
    expect(await refusalOf(vote(of.members[1]!, { ...own, ...ballot('for') }))).toBe('recused')
    await done(recuse(of.members[2]!, { ...own, reason: 'Работал в организации' }))
    expect(await refusalOf(vote(of.members[2]!, { ...own, ...ballot('for') }))).toBe('recused')
    expect(await refusalOf(vote(of.members[3]!, { ...own, ...ballot('for') }))).toBe('absent')
    const stranger = { ...of.members[0]!, userId: 'stranger' }
    expect(await refusalOf(vote(stranger, { ...own, ...ballot('for') }))).toBe('notMember')
    expect(await refusalOf(recordVote(of.secretary, { ...own, memberId: of.memberIds[0]!, ...ballot('for') }))).toBe(
      'hasAccount',
    )
    expect(await refusalOf(recordVote(of.members[0]!, { ...own, memberId: of.absentee, ...ballot('for') }))).toBe(
      'notFound',
    )
    await done(vote(of.members[0]!, { ...own, ...ballot('for') }))
    expect(await refusalOf(vote(of.members[0]!, { ...own, ...ballot('against') }))).toBe('votedAlready')
    expect(await refusalOf(recuse(of.members[0]!, { ...own, reason: 'Поздно' }))).toBe('votedAlready')
    expect(await refusalOf(withdrawMotion(of.secretary, await shownItem(itemId)))).toBe('hasVotes')
    expect(await refusalOf(closeVote(of.secretary, { ...(await shownItem(itemId)), putOffTo: null }))).toBe(
      'votesMissing',
    )
    expect(await refusalOf(closeMeeting(of.secretary, await shownMeeting(meetingId)))).toBe('voteOpen')
    await done(recordVote(of.secretary, { ...own, memberId: of.absentee, ...ballot('for', 'Срок мал') }))
    await done(closeVote(of.secretary, { ...(await shownItem(itemId)), putOffTo: null }))
    expect(await itemOf(meetingId, questionId)).toMatchObject({ isVoted: true, outcome: 'exclude', putOffTo: null })
    expect(await refusalOf(vote(of.members[0]!, { ...own, ...ballot('for') }))).toBe('wrongState')
    await done(dissent(of.members[0]!, { ...own, dissent: 'Нужна проверка' }))
    const { id: tieId } = await db.memberTie.findFirstOrThrow({ where: { organisationId: organisation.id } })
    await done(endMemberTie(of.secretary, { tieId, operationId: '' }))
    await protocolOf(of, meetingId)
    expect(await questionNow(questionId)).toMatchObject({
      status: 'decided',
      outcome: 'exclude',
      decidedOn: meetingDay,
    })
  }, 30_000)

  test('no majority puts the question off to a named day, and it comes back to the next meeting', async () => {
    const { questionId } = await raised()
    const { meetingId, itemId } = await openOn(questionId, [0, 1, 2, 3])
    await done(putMotion(of.secretary, { ...(await shownItem(itemId)), motion: 'exclude' }))
    for (const [place, choice] of (['for', 'for', 'against', 'abstain'] as const).entries())
      await done(vote(of.members[place]!, { itemId, operationId: '', ...ballot(choice) }))
    const close = async (putOffTo: string | null) => closeVote(of.secretary, { ...(await shownItem(itemId)), putOffTo })
    expect(await refusalOf(close(null))).toBe('putOffDayNeeded')
    expect(await refusalOf(close(meetingDay))).toBe('putOffDayNeeded')
    await done(close('2026-04-01'))
    expect(await itemOf(meetingId, questionId)).toMatchObject({ outcome: 'putOff', putOffTo: '2026-04-01' })
    await protocolOf(of, meetingId)
    expect(await questionNow(questionId)).toMatchObject({ status: 'putOff', outcome: null, decidedOn: null })
    expect(await db.deadline.count({ where: { subjectId: questionId } })).toBe(0)
    process.env.PORTAL_TODAY = '2026-02-20'
    const next = await planned(of, [])
    const again = await itemOf(next, questionId)
    await done(takeOffAgenda(of.secretary, { ...(await shownMeeting(next)), itemId: again.id }))
    expect((await questionNow(questionId)).status).toBe('putOff')
    await done(withdrawQuestion(of.secretary, { ...(await shownQuestion(questionId)), reason: 'Устранено' }))
  }, 30_000)
})

describe('the protocol', () => {
  test('sealed it is changed by nobody; signed it decides and opens the term to send it; sent, the term ends', async () => {
    const { questionId, clerk } = await raised()
    await done(answerQuestion(clerk, { ...(await shownQuestion(questionId)), text: 'Просим оставить', file: null }))
    const { meetingId, itemId } = await openOn(questionId)
    await decided(of, itemId, 'keep', { 0: 'for', 1: 'for', 2: 'against', 3: 'for', 4: 'for' })
    const protocolId = await protocolOf(of, meetingId, false)
    const sealed = await db.commissionProtocol.findUniqueOrThrow({
      where: { id: protocolId },
      include: { paper: true },
    })
    expect(sealed.paper).toMatchObject({ kind: 'commission-protocol', status: 'registered' })
    const words = { reporter: '', heard: 'Иное', spoke: '', resolved: '' }
    expect(await refusalOf(writeItem(of.secretary, { ...(await shownItem(itemId)), ...words }))).toBe('wrongState')
    expect(await refusalOf(dissent(of.members[0]!, { itemId, operationId: '', dissent: 'Поздно' }))).toBe('wrongState')
    expect(await refusalOf(sealProtocol(of.secretary, await shownProtocol(protocolId)))).toBe('wrongState')
    const sign = async (signedOn: string, file: Awaited<ReturnType<typeof signedCopy>> | null) =>
      signProtocol(of.secretary, { ...(await shownProtocol(protocolId)), signedOn, file })
    expect(await refusalOf(sign(meetingDay, null))).toBe('noFile')
    expect(await refusalOf(sign('2026-03-03', await signedCopy()))).toBe('inFuture')
    expect(await refusalOf(sign('2026-03-01', await signedCopy()))).toBe('beforeMeeting')
    await done(sign(meetingDay, await signedCopy()))
    expect(await refusalOf(sign(meetingDay, await signedCopy()))).toBe('wrongState')
    expect(await questionNow(questionId)).toMatchObject({ status: 'decided', outcome: 'keep', decidedOn: meetingDay })
    const term = () => db.deadline.findFirstOrThrow({ where: { ruleId: 'protocol-sent', subjectId: questionId } })
    expect(await term()).toMatchObject({ status: 'open', eventOn: meetingDay, subjectType: 'CommissionQuestion' })
    expect(await db.notice.count({ where: { kind: 'questionDecided', subjectId: questionId } })).toBe(1)
    await done(sendProtocol(of.secretary, { ...(await shownProtocol(protocolId)), sentOn: meetingDay }))
    expect(await term()).toMatchObject({ status: 'closed', closedOn: meetingDay })
    expect(
      await refusalOf(sendProtocol(of.secretary, { ...(await shownProtocol(protocolId)), sentOn: meetingDay })),
    ).toBe('wrongState')
    const kept = await db.commissionProtocol.findUniqueOrThrow({ where: { id: protocolId } })
    expect([kept.contentJson, kept.seal, kept.paperId]).toEqual([sealed.contentJson, sealed.seal, sealed.paperId])
  }, 30_000)

  test('a later edition says it anew with its reason, and changes no decision', async () => {
    const { questionId } = await raised()
    const { meetingId, itemId } = await openOn(questionId)
    await decided(of, itemId, 'keep', { 0: 'for', 1: 'for', 2: 'for', 3: 'for', 4: 'abstain' })
    const first = await protocolOf(of, meetingId)
    const before = await questionNow(questionId)
    expect(await refusalOf(supersedeProtocol(of.secretary, { ...(await shownProtocol(first)), reason: ' ' }))).toBe(
      'reasonNeeded',
    )
    const { id: second } = await done(
      supersedeProtocol(of.secretary, { ...(await shownProtocol(first)), reason: 'Описка' }),
    )
    expect(await refusalOf(supersedeProtocol(of.secretary, { ...(await shownProtocol(first)), reason: 'Ещё' }))).toBe(
      'wrongState',
    )
    const words = { reporter: 'Малютина З. Е.', heard: 'Справки за год', spoke: '', resolved: '' }
    await done(writeItem(of.secretary, { ...(await shownItem(itemId)), ...words }))
    await done(sealProtocol(of.secretary, await shownProtocol(second!)))
    expect(await db.commissionProtocol.findUniqueOrThrow({ where: { id: first } })).toMatchObject({ status: 'signed' })
    await done(
      signProtocol(of.secretary, { ...(await shownProtocol(second!)), signedOn: meetingDay, file: await signedCopy() }),
    )
    const editions = await db.commissionProtocol.findMany({ where: { meetingId }, orderBy: { edition: 'asc' } })
    expect(editions.map(({ edition, status, reason }) => [edition, status, reason])).toEqual([
      [1, 'superseded', ''],
      [2, 'signed', 'Описка'],
    ])
    expect(editions[1]!.contentJson).toContain('Справки за год')
    expect(await questionNow(questionId)).toEqual(before)
  }, 30_000)
})

test('a meeting opens on its day, with an agenda; whoever has voted stays present', async () => {
  const { questionId } = await raised()
  const meetingId = await planned(of, [questionId])
  expect(await refusalOf(openMeeting(of.secretary, await shownMeeting(meetingId)))).toBe('dayPast')
  onTheDay()
  await opened(of, meetingId, [0, 1, 2])
  const { id: itemId } = await itemOf(meetingId, questionId)
  await done(putMotion(of.secretary, { ...(await shownItem(itemId)), motion: 'keep' }))
  await done(vote(of.members[0]!, { itemId, operationId: '', ...ballot('for') }))
  const presence = [...of.memberIds, of.absentee].map((memberId) => ({ memberId, isPresent: false, reason: '' }))
  expect(await refusalOf(noteAttendance(of.secretary, { ...(await shownMeeting(meetingId)), presence }))).toBe(
    'hasVotes',
  )
})

test('another organisation’s question is answered by nobody else, and none after its decision', async () => {
  const { questionId } = await raised()
  const other = await raised()
  const answer = { text: 'Ответ', file: null }
  expect(await refusalOf(answerQuestion(other.clerk, { ...(await shownQuestion(questionId)), ...answer }))).toBe(
    'notFound',
  )
  await db.commissionQuestion.update({ where: { id: other.questionId }, data: { status: 'decided', outcome: 'keep' } })
  expect(await refusalOf(answerQuestion(other.clerk, { ...(await shownQuestion(other.questionId)), ...answer }))).toBe(
    'wrongState',
  )
})
