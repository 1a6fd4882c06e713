import { db, someOrganisation } from '../../../tests/support/with-database'
import { beforeAll, expect, test } from 'vitest'
import { done } from '../../../tests/support/certification-case'
import { commissionCase, type CommissionCase } from '../../../tests/support/commission-case'
import { endMemberTie, recordMemberTie } from './keep-ties.server'
import { listMembers, memberQuery } from './member-list.read.server'
import { endTermOfOffice, saveMember, type MemberFacts } from './save-member.server'

process.env.PORTAL_TODAY = '2026-02-20'
let of: CommissionCase
beforeAll(async () => {
  of = await commissionCase()
})

const facts: MemberFacts = {
  ...{ fullName: 'Ветрова Инга Павловна', position: 'юрист', seat: 'member', isVoting: true, email: '' },
  ...{ fromOn: '2026-01-01', untilOn: '2027-12-31', appointedBy: 'Приказ № 5', userId: null },
}
const asked = { memberId: null, version: 0, operationId: '' }
const refusalOf = async (work: Promise<{ ok: boolean; refusal?: string }>) => (await work).refusal ?? 'none'
const named = async (search = '') =>
  (await listMembers(memberQuery(`http://opora.test/?${search}`))).rows.map(({ fullName }) => fullName)

test('a member is entered for a term, corrected on the version that was shown, and leaves when the term ends', async () => {
  const { id } = await done(saveMember(of.secretary, { ...asked, ...facts }))
  expect(await named()).toContain(facts.fullName)
  const own = { ...asked, memberId: id! }
  expect(await refusalOf(saveMember(of.secretary, { ...own, ...facts, version: 7 }))).toBe('stale')
  expect(await refusalOf(saveMember(of.secretary, { ...own, ...facts, version: 1, untilOn: '2025-12-31' }))).toBe(
    'termEnds',
  )
  await done(saveMember(of.secretary, { ...own, ...facts, version: 1, position: 'адвокат' }))
  const end = { memberId: id!, version: 2, operationId: '' }
  expect(await refusalOf(endTermOfOffice(of.secretary, { ...end, untilOn: '2025-12-31' }))).toBe('termEnds')
  await done(endTermOfOffice(of.secretary, { ...end, untilOn: '2026-02-19' }))
  expect(await named()).not.toContain(facts.fullName)
  expect(await named('office=all&q=ветрова')).toEqual([facts.fullName])
  const told = await db.auditEvent.findMany({ where: { subjectId: id }, orderBy: { sequence: 'asc' } })
  expect(told.map(({ action }) => action)).toEqual([
    ...['commissionMember.added', 'commissionMember.changed', 'commissionMember.termEnded'],
  ])
})

test('nobody but the secretary keeps the members', async () => {
  for (const actor of [of.officer, of.members[0]!])
    expect(await refusalOf(saveMember(actor, { ...asked, ...facts }))).toBe('notFound')
})

test('an account is one member’s at a time, and of the role of a member', async () => {
  const [first] = of.members
  const taken = { ...facts, userId: first!.userId }
  expect(await refusalOf(saveMember(of.secretary, { ...asked, ...taken }))).toBe('notAccount')
  expect(await refusalOf(saveMember(of.secretary, { ...asked, ...facts, userId: of.officer.userId }))).toBe(
    'notAccount',
  )
  await db.commissionMember.update({ where: { id: of.memberIds[0]! }, data: { untilOn: '2025-12-31' } })
  await done(saveMember(of.secretary, { ...asked, ...taken }))
})

test('a tie is recorded with its reason and ended once', async () => {
  const { id: organisationId } = await someOrganisation()
  const tie = { memberId: of.memberIds[1]!, organisationId, operationId: '' }
  expect(await refusalOf(recordMemberTie(of.secretary, { ...tie, reason: ' ' }))).toBe('reasonNeeded')
  expect(await refusalOf(recordMemberTie(of.secretary, { ...tie, organisationId: 'none', reason: 'Родство' }))).toBe(
    'noOrganisation',
  )
  await done(recordMemberTie(of.secretary, { ...tie, reason: 'Родство' }))
  const { id: tieId } = await db.memberTie.findFirstOrThrow()
  await done(endMemberTie(of.secretary, { tieId, operationId: '' }))
  expect(await refusalOf(endMemberTie(of.secretary, { tieId, operationId: '' }))).toBe('wrongState')
})
