import { beforeAll, expect, test } from 'vitest'
import { actorOf, db } from '../../../tests/support/with-database'
import { organisationWithRecords, personOfEachRole, type Fixture } from '../../../tests/support/two-organisations'
import type { Actor } from '~/platform/auth/actor'
import { makeCalendarLink, ownCalendarLink, personOfLink, revokeCalendarLink } from './calendar-link.server'
import { deadlineQuery, deadlinesOfMonth, listDeadlines, standingOwn } from './deadline-list.read.server'
import { feedOf } from './feed.server'

const officer = actorOf({ roles: ['ministry-officer'] })
let [one, other]: Fixture[] = []
let clerk: Actor

beforeAll(async () => {
  process.env.PORTAL_TODAY = '2025-01-27'
  one = await organisationWithRecords(1)
  other = await organisationWithRecords(2)
  // The records of an organisation have an exclusion too, whose terms are the ministry's.
  const ofQuestions = { subjectType: 'CommissionQuestion' }
  await db.deadlineChange.deleteMany({ where: { deadline: ofQuestions } })
  await db.deadline.deleteMany({ where: ofQuestions })
  const people = await personOfEachRole(one.organisationId)
  clerk = actorOf({ roles: ['ngo-clerk'], organisationId: one.organisationId, userId: people['ngo-clerk'] })
})

const ids = async (actor: Actor, search: string) =>
  (await listDeadlines(actor, deadlineQuery(`http://portal/deadlines?${search}`))).rows.map(({ id }) => id).sort()

test('the ministry sees all, an organisation its own; a search and each filter narrow the list', async () => {
  const both = [one!.deadlineId, other!.deadlineId].sort()
  expect(await ids(officer, '')).toEqual(both)
  expect(await ids(clerk, '')).toEqual([one!.deadlineId])
  expect(await ids(clerk, `organisation=${other!.code}`)).toEqual([])
  expect(await ids(officer, `organisation=${other!.code}`)).toEqual([other!.deadlineId])
  expect(await ids(officer, `q=${encodeURIComponent(one!.contractCode)}`)).toEqual([one!.deadlineId])
  expect(await ids(officer, 'state=overdue')).toEqual(both)
  for (const state of ['soon', 'waiting', 'paused', 'closed', 'late', 'superseded'])
    expect(await ids(officer, `state=${state}`)).toEqual([])
  expect(await ids(officer, 'state=all&rule=contract-notice&from=2025-01-23&until=2025-01-23')).toEqual(both)
  expect(await ids(officer, 'from=2025-01-24')).toEqual([])
  expect((await deadlinesOfMonth(clerk, '2025-01')).map(({ id }) => id)).toEqual([one!.deadlineId])
})

test('what is left is told in working days where the rule counts them; only an organisation does its own', async () => {
  expect(await standingOwn(clerk)).toMatchObject([{ dueOn: '2025-01-23', daysLeft: { count: -2, unit: 'working' } }])
  expect(await standingOwn(officer)).toEqual([])
})

test('a calendar of terms is opened by its newest link alone, names nobody, and ends when it is revoked', async () => {
  const first = await makeCalendarLink(clerk)
  const token = await makeCalendarLink(clerk)
  expect(await personOfLink(first)).toBeNull()
  const person = await personOfLink(token)
  expect(person?.organisationId).toBe(one!.organisationId)
  expect((await ownCalendarLink(clerk))?.lastUsedAt).toBeInstanceOf(Date)
  expect(await db.calendarLink.count({ where: { tokenHash: token } })).toBe(0)
  const feed = await feedOf(person!, 'https://portal.example', 'ru')
  expect(feed).toContain('DTSTART;VALUE=DATE:20250123')
  expect(feed).toContain(one!.contractCode)
  expect(feed).not.toContain(other!.contractCode)
  expect(feed).not.toContain('Агеев')
  await revokeCalendarLink(clerk)
  await revokeCalendarLink(clerk)
  expect(await personOfLink(token)).toBeNull()
  expect(await ownCalendarLink(clerk)).toBeNull()
})
