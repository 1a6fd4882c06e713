import { db } from '../../../tests/support/with-database'
import { beforeAll, expect, test } from 'vitest'
import { done } from '../../../tests/support/certification-case'
import {
  ballot,
  commissionCase,
  itemOf,
  meetingDay,
  planned,
  raised,
  shownItem,
  shownMeeting,
  shownProtocol,
  shownQuestion,
  signedCopy,
  type CommissionCase,
} from '../../../tests/support/commission-case'
import type { Actor } from '~/platform/auth/actor'
import { takeOffAgenda } from './agenda.server'
import { commissionWork } from './commission-work.read.server'
import { closeMeeting, noteAttendance, openMeeting } from './hold-meeting.server'
import { inviteMembers } from './invite-members.server'
import { meetingStatuses } from './meeting-states'
import { cancelMeeting } from './plan-meeting.server'
import { protocolStatuses } from './protocol-states'
import { answerQuestion, withdrawQuestion } from './question-steps.server'
import { questionStatuses } from './question-states'
import { sealProtocol, sendProtocol, signProtocol, supersedeProtocol } from './seal-protocol.server'
import { closeVote, putMotion, recordVote, vote } from './vote.server'

let of: CommissionCase
beforeAll(async () => {
  of = await commissionCase()
})
const on = (day: string) => void (process.env.PORTAL_TODAY = day)

/** Who has what to do: «secretary: seal». */
async function waiting(clerk: Actor): Promise<string[]> {
  const people = {
    secretary: of.secretary,
    chair: of.members[0]!,
    second: of.members[1]!,
    ngo: clerk,
    officer: of.officer,
  }
  const found: string[] = []
  for (const [name, actor] of Object.entries(people))
    for (const { step } of await commissionWork(actor)) found.push(`${name}: ${step}`)
  return found.sort()
}

const statesSeen = { meeting: new Set<string>(), protocol: new Set<string>(), question: new Set<string>() }
async function look(): Promise<void> {
  for (const { status } of await db.commissionMeeting.findMany()) statesSeen.meeting.add(status)
  for (const { status } of await db.commissionProtocol.findMany()) statesSeen.protocol.add(status)
  for (const { status } of await db.commissionQuestion.findMany()) statesSeen.question.add(status)
}

test('every state of a question, a meeting and a protocol is found in somebody’s list, the last ones in nobody’s', async () => {
  on('2026-02-20')
  const { questionId, clerk } = await raised()
  const expectWork = async (...steps: string[]) => {
    await look()
    expect(await waiting(clerk)).toEqual([...steps].sort())
  }
  await expectWork('secretary: putOnAgenda', 'ngo: answer')
  await done(answerQuestion(clerk, { ...(await shownQuestion(questionId)), text: 'Просим оставить', file: null }))
  await expectWork('secretary: putOnAgenda')
  const meetingId = await planned(of, [])
  await expectWork('secretary: invite')
  const { id: itemId } = await itemOf(meetingId, questionId)
  await done(takeOffAgenda(of.secretary, { ...(await shownMeeting(meetingId)), itemId }))
  await expectWork('secretary: fillAgenda', 'secretary: putQuestion')
  await planned(of, [questionId]).then(async (other) => {
    await done(cancelMeeting(of.secretary, { ...(await shownMeeting(meetingId)), reason: 'Второе' }))
    await done(inviteMembers(of.secretary, await shownMeeting(other)))
    await expectWork('secretary: hold', 'chair: read', 'second: read')
    on(meetingDay)
    await done(openMeeting(of.secretary, await shownMeeting(other)))
    await expectWork('secretary: run')
    const presence = [...of.memberIds, of.absentee].map((memberId, index) => ({
      ...{ memberId, isPresent: index !== 1, reason: 'отпуск' },
    }))
    await done(noteAttendance(of.secretary, { ...(await shownMeeting(other)), presence }))
    const own = { itemId: (await itemOf(other, questionId)).id, operationId: '' }
    await done(putMotion(of.secretary, { ...(await shownItem(own.itemId)), motion: 'putOff' }))
    await expectWork('secretary: run', 'chair: vote')
    for (const place of [0, 2, 3]) await done(vote(of.members[place]!, { ...own, ...ballot('for') }))
    await done(recordVote(of.secretary, { ...own, memberId: of.absentee, ...ballot('for') }))
    await expectWork('secretary: run')
    await done(closeVote(of.secretary, { ...(await shownItem(own.itemId)), putOffTo: '2026-05-05' }))
    await done(closeMeeting(of.secretary, await shownMeeting(other)))
    await expectWork('secretary: seal')
    const { id: first } = await db.commissionProtocol.findFirstOrThrow({ where: { meetingId: other } })
    await done(sealProtocol(of.secretary, await shownProtocol(first)))
    await expectWork('secretary: sign')
    const sign = async (id: string) =>
      done(signProtocol(of.secretary, { ...(await shownProtocol(id)), signedOn: meetingDay, file: await signedCopy() }))
    await sign(first)
    await expectWork('secretary: putOnAgenda', 'secretary: send')
    await done(sendProtocol(of.secretary, { ...(await shownProtocol(first)), sentOn: meetingDay }))
    const { id: second } = await done(
      supersedeProtocol(of.secretary, { ...(await shownProtocol(first)), reason: 'Описка' }),
    )
    await expectWork('secretary: putOnAgenda', 'secretary: seal')
    await done(sealProtocol(of.secretary, await shownProtocol(second!)))
    await sign(second!)
    await done(sendProtocol(of.secretary, { ...(await shownProtocol(second!)), sentOn: meetingDay }))
  })
  await expectWork('secretary: putOnAgenda')
  await done(withdrawQuestion(of.secretary, { ...(await shownQuestion(questionId)), reason: 'Устранено' }))
  await expectWork()
  expect([...statesSeen.meeting].sort()).toEqual([...meetingStatuses].sort())
  expect([...statesSeen.protocol].sort()).toEqual([...protocolStatuses].sort())
  // What is decided goes on at the ministry: the room of exclusions has it in its list.
  const left = questionStatuses.filter((status) => !statesSeen.question.has(status))
  expect(left).toEqual(['decided', 'received', 'ordered', 'published'])
}, 60_000)
