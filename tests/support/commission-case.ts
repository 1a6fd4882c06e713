import { addToAgenda } from '../../app/features/commission/agenda.server'
import { closeMeeting, noteAttendance, openMeeting } from '../../app/features/commission/hold-meeting.server'
import { inviteMembers } from '../../app/features/commission/invite-members.server'
import { planMeeting } from '../../app/features/commission/plan-meeting.server'
import { raiseQuestion } from '../../app/features/commission/raise-question.server'
import type { QuestionOutcome } from '../../app/features/commission/question-states'
import type { VoteChoice } from '../../app/features/commission/quorum'
import { sealProtocol, signProtocol } from '../../app/features/commission/seal-protocol.server'
import { closeVote, putMotion, recordVote, vote } from '../../app/features/commission/vote.server'
import type { Actor } from '../../app/platform/auth/actor'
import { keepBytes } from '../../app/platform/files/stored-file.server'
import type { Role } from '../../app/platform/permissions/roles'
import { done } from './certification-case'
import { actorOf, db, someOrganisation } from './with-database'

/** The day on which the commission of these tests meets. */
export const meetingDay = '2026-03-02'

export interface CommissionCase {
  secretary: Actor
  officer: Actor
  /** Members with accounts; the first presides. */
  members: Actor[]
  memberIds: string[]
  /** A voting member without an account. */
  absentee: string
}

const surnames = ['Верещалин', 'Колокольцева', 'Дубравин', 'Симбирцева']

const person = (login: string, surname: string, role: Role, organisationId: string | null = null) =>
  db.user.create({
    data: {
      ...{ login, surname, givenName: 'Анна', organisationId, email: `${login}@portal.example`, searchText: login },
      roles: { create: { role } },
    },
  })

/** A commission of five voting members, one of them without an account, with its secretary and the ministry's officer. */
export async function commissionCase(): Promise<CommissionCase> {
  await db.regionProfile.create({
    data: {
      ...{ id: 1, name: 'Приволжская область', ministryName: 'Министерство социальной защиты Приволжской области' },
      ...{ timeZone: 'Europe/Volgograd', address: 'г. Приволжск', phone: '+7 (000) 200-10-10' },
      commissionRules: 'Положение о комиссии от 15.01.2024 № 3',
    },
  })
  const actor = async (login: string, surname: string, role: Role) =>
    actorOf({ roles: [role], userId: (await person(login, surname, role)).id })
  const secretary = await actor('secretary', 'Малютина', 'commission-secretary')
  const officer = await actor('officer', 'Ветлугина', 'ministry-officer')
  const members: Actor[] = []
  const memberIds: string[] = []
  for (const [index, surname] of surnames.entries()) {
    const own = await actor(`member${index}`, surname, 'commission-member')
    members.push(own)
    const facts = { userId: own.userId, fullName: `${surname} Анна Ивановна`, seat: index === 0 ? 'chair' : 'member' }
    memberIds.push((await db.commissionMember.create({ data: { ...facts, fromOn: '2024-01-15' } })).id)
  }
  const last = { fullName: 'Ясенев Лев Петрович', position: 'общество семей', seat: 'member', fromOn: '2024-01-15' }
  const { id: absentee } = await db.commissionMember.create({ data: last })
  return { secretary, officer, members, memberIds, absentee }
}

/** An organisation and a question about it. */
export async function raised(kind: 'exclusion' | 'reinstatement' = 'exclusion') {
  const organisation = await someOrganisation()
  const clerk = actorOf({
    ...{ roles: ['ngo-head'], organisationId: organisation.id },
    userId: (await person(`head-${organisation.code}`, 'Речная', 'ngo-head', organisation.id)).id,
  })
  const own = {
    kind,
    ground: 'other',
    basis: 'Представление',
    year: null,
    title: 'Об исключении',
    qualityJson: '{}',
  } as const
  const { id } = await db.$transaction((tx) => raiseQuestion(tx, null, { ...own, organisationId: organisation.id }))
  return { questionId: id, organisation, clerk }
}

export async function shownMeeting(meetingId: string) {
  const { version } = await db.commissionMeeting.findUniqueOrThrow({ where: { id: meetingId } })
  return { meetingId, version, operationId: '' }
}

export async function shownItem(itemId: string) {
  const { version } = await db.agendaItem.findUniqueOrThrow({ where: { id: itemId } })
  return { itemId, version, operationId: '' }
}

export async function shownProtocol(protocolId: string) {
  const { version } = await db.commissionProtocol.findUniqueOrThrow({ where: { id: protocolId } })
  return { protocolId, version, operationId: '' }
}

export async function shownQuestion(questionId: string) {
  const { version } = await db.commissionQuestion.findUniqueOrThrow({ where: { id: questionId } })
  return { questionId, version, operationId: '' }
}

export const itemOf = (meetingId: string, questionId: string) =>
  db.agendaItem.findUniqueOrThrow({ where: { meetingId_questionId: { meetingId, questionId } } })

/** A meeting with all that waits on its agenda, with the questions named and no others. */
export async function planned(of: CommissionCase, questionIds: readonly string[]): Promise<string> {
  const facts = { plannedOn: meetingDay, startsAt: '11:00', place: 'Малый зал', secretaryName: 'Малютина З. Е.' }
  const { id } = await done(planMeeting(of.secretary, { ...facts, chairId: of.memberIds[0]!, operationId: '' }))
  for (const questionId of questionIds)
    if (!(await db.agendaItem.findFirst({ where: { meetingId: id!, questionId } })))
      await done(addToAgenda(of.secretary, { ...(await shownMeeting(id!)), questionId }))
  return id!
}

/** The meeting is open; who is there is told by the places in the list of members, the one without an account last. */
export async function opened(of: CommissionCase, meetingId: string, present: readonly number[]): Promise<void> {
  await done(inviteMembers(of.secretary, await shownMeeting(meetingId)))
  await done(openMeeting(of.secretary, await shownMeeting(meetingId)))
  const all = [...of.memberIds, of.absentee]
  const presence = all.map((memberId, index) => ({ memberId, isPresent: present.includes(index), reason: 'отпуск' }))
  await done(noteAttendance(of.secretary, { ...(await shownMeeting(meetingId)), presence }))
}

export const ballot = (choice: VoteChoice, dissent = '') => ({ choice, dissent })

/** Everybody named votes, and the vote is closed. */
export async function decided(
  of: CommissionCase,
  itemId: string,
  motion: QuestionOutcome,
  choices: Readonly<Record<number, VoteChoice>>,
  putOffTo: string | null = null,
): Promise<void> {
  await done(putMotion(of.secretary, { ...(await shownItem(itemId)), motion }))
  for (const [place, choice] of Object.entries(choices)) {
    const own = { itemId, operationId: '', ...ballot(choice) }
    const member = of.members[Number(place)]
    if (member) await done(vote(member, own))
    else await done(recordVote(of.secretary, { ...own, memberId: of.absentee }))
  }
  await done(closeVote(of.secretary, { ...(await shownItem(itemId)), putOffTo }))
}

export async function signedCopy() {
  return {
    ...(await keepBytes(new TextEncoder().encode('подписано'))),
    name: 'протокол.pdf',
    mediaType: 'application/pdf',
  }
}

/** The meeting is over, its protocol sealed and, if asked for, signed. */
export async function protocolOf(of: CommissionCase, meetingId: string, isSigned = true): Promise<string> {
  await done(closeMeeting(of.secretary, await shownMeeting(meetingId)))
  const { id } = await db.commissionProtocol.findFirstOrThrow({ where: { meetingId } })
  await done(sealProtocol(of.secretary, await shownProtocol(id)))
  if (isSigned)
    await done(
      signProtocol(of.secretary, { ...(await shownProtocol(id)), signedOn: meetingDay, file: await signedCopy() }),
    )
  return id
}
