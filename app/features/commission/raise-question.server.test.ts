import { actorOf, db, someOrganisation } from '../../../tests/support/with-database'
import { beforeAll, expect, test } from 'vitest'
import { inTransaction } from '~/platform/db/db.server'
import { raiseQuestion, type NewQuestion } from './raise-question.server'

process.env.PORTAL_TODAY = '2026-01-15'
let asked: NewQuestion
beforeAll(async () => {
  const { id: organisationId } = await someOrganisation()
  const secretary = { login: 'secretary', surname: 'Суркова', givenName: 'Анна', searchText: '' }
  await db.user.create({ data: { ...secretary, roles: { create: { role: 'commission-secretary' } } } })
  asked = {
    ...{ organisationId, kind: 'exclusion', ground: 'quality', basis: '', year: 2025 },
    ...{ title: 'Качество услуг за 2025 год', qualityJson: '{"year":2025}' },
  }
})

test('the year’s quality raises one question, and the secretary is told of it once', async () => {
  const first = await inTransaction((tx) => raiseQuestion(tx, null, asked))
  expect(first).toEqual({ id: expect.any(String) as string, number: 1, isNew: true })
  expect(await inTransaction((tx) => raiseQuestion(tx, null, asked))).toEqual({ ...first, isNew: false })
  expect(await db.commissionQuestion.findMany()).toMatchObject([
    { ...asked, status: 'raised', raisedOn: '2026-01-15', raisedById: null, outcome: null },
  ])
  expect(await db.notice.findMany({ select: { kind: true } })).toEqual([{ kind: 'questionRaised' }])
  const told = await db.auditEvent.findMany({ select: { action: true, actorId: true, detailsJson: true } })
  expect(told).toEqual([
    { action: 'commissionQuestion.raised', actorId: null, detailsJson: '{"number":1,"year":2025}' },
  ])
})

test('another year, and another ground, are questions of their own', async () => {
  const officer = actorOf({ roles: ['ministry-officer'], userId: 'officer' })
  const next = await inTransaction((tx) => raiseQuestion(tx, null, { ...asked, year: 2024 }))
  const other: NewQuestion = { ...asked, ground: 'other', basis: 'Решение суда', year: null }
  const second = await inTransaction((tx) => raiseQuestion(tx, officer, other))
  const third = await inTransaction((tx) => raiseQuestion(tx, officer, other))
  expect([next, second, third].map(({ number, isNew }) => [number, isNew])).toEqual([
    [2, true],
    [3, true],
    [4, true],
  ])
  expect(await db.commissionQuestion.findUniqueOrThrow({ where: { number: 3 } })).toMatchObject({
    ...{ raisedById: 'officer', liveKey: null, basis: 'Решение суда', year: null },
  })
})
