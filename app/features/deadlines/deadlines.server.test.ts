import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { beforeEach, describe, expect, test } from 'vitest'
import { actorOf, db, someOrganisation } from '../../../tests/support/with-database'
import { proofText } from 'scoring/deadlines/proof-text'
import { deadlineRules } from 'scoring/deadlines/deadline-rules'
import { inTransaction } from '~/platform/db/db.server'
import { closeDeadline, reopenDeadline, withdrawDeadline } from './close-deadline.server'
import { storedDue } from './count-day'
import type { DeadlineEvent } from './open-deadline.server'
import { openDeadline } from './open-deadline.server'
import { fulfilDeadline, moveDeadline, pauseDeadline, resumeDeadline, undoDone } from './manage-deadline.server'
import { markDeadlines } from './mark-deadlines.server'

const officer = actorOf({ roles: ['ministry-officer'], userId: 'officer' })
const auditor = actorOf({ roles: ['auditor'], userId: 'auditor' })
let organisationId: string

beforeEach(async () => {
  await db.deadlineChange.deleteMany()
  await db.deadline.deleteMany()
  process.env.PORTAL_TODAY = '2026-03-20'
  organisationId ??= (await someOrganisation()).id
})

const notice = (over: Partial<DeadlineEvent> = {}): DeadlineEvent => ({
  ...{ ruleId: 'contract-notice', subjectType: 'ServiceContract', subjectId: 'one', organisationId },
  ...{ eventOn: '2026-03-10', ...over },
})
const open = (over: Partial<DeadlineEvent> = {}, reason?: string) =>
  inTransaction(async (tx) => (await openDeadline(tx, 'clerk', notice(over), { reason }))!)
const close = (closedOn: string) => inTransaction((tx) => closeDeadline(tx, 'clerk', notice(), { closedOn }))
const row = (id: string) => db.deadline.findUniqueOrThrow({ where: { id } })
const kinds = async (deadlineId: string) =>
  (await db.deadlineChange.findMany({ where: { deadlineId }, orderBy: { at: 'asc' } })).map(({ kind }) => kind)
const asked = async (id: string) => ({ deadlineId: id, version: (await row(id)).version, operationId: '' })

describe('by an event', () => {
  test('the same event again changes nothing', async () => {
    const first = await open()
    expect(first).toMatchObject({ dueOn: '2026-03-13', status: 'open', missingYear: null })
    expect((await open()).id).toBe(first.id)
    expect(await db.deadline.count()).toBe(1)
    expect(await kinds(first.id)).toEqual(['opened'])
  })

  test('a corrected event keeps the old term as superseded and says why', async () => {
    const first = await open()
    const second = await open({ eventOn: '2026-03-11' }, 'Опечатка в договоре')
    expect(second).toMatchObject({ dueOn: '2026-03-16', status: 'open' })
    expect(await row(first.id)).toMatchObject({ status: 'superseded', liveKey: null, supersededById: second.id })
    expect(await db.deadlineChange.findFirst({ where: { kind: 'superseded' } })).toMatchObject({
      ...{ deadlineId: first.id, fromOn: '2026-03-13', toOn: '2026-03-16', reason: 'Опечатка в договоре' },
    })
  })

  test('another day agreed on replaces a term that is not done, unless a person named its day', async () => {
    const agreed = (agreedOn: string) => open({ ruleId: 'agreement-act-handed-in', agreedOn })
    const first = await agreed('2026-04-06')
    expect((await agreed('2026-04-06')).id).toBe(first.id)
    const second = await agreed('2026-04-08')
    expect(second).toMatchObject({ dueOn: '2026-04-08', status: 'open' })
    expect(await row(first.id)).toMatchObject({ status: 'superseded', supersededById: second.id })
    const moved = { dueOn: '2026-04-20', reason: 'Письмо № 5', ...(await asked(second.id)) }
    expect(await moveDeadline(officer, moved)).toEqual({ ok: true })
    expect(await agreed('2026-04-09')).toMatchObject({ id: second.id, dueOn: '2026-04-20' })
  })

  test('what was done or paused stays so when the event is corrected, late or not by the new day', async () => {
    await open()
    await close('2026-03-12')
    expect(await open({ eventOn: '2026-03-03' })).toMatchObject({ status: 'closed', isLate: true, dueOn: '2026-03-06' })
    const paused = await open({ subjectId: 'two' })
    await pauseDeadline(officer, { ...(await asked(paused.id)), reason: 'Карантин' })
    expect(await open({ subjectId: 'two', eventOn: '2026-03-11' })).toMatchObject({ status: 'paused' })
  })

  test('a year without a calendar leaves the day open and says which year; an event before the law has no term', async () => {
    expect(await open({ eventOn: '2026-12-30' })).toMatchObject({ dueOn: null, missingYear: 2027, status: 'open' })
    expect(
      await inTransaction((tx) => openDeadline(tx, null, notice({ subjectId: 'old', eventOn: '2018-06-12' }))),
    ).toBe(null)
  })

  test('closing twice is one, late stays late; undone, it is open again', async () => {
    const { id } = await open()
    await close('2026-03-16')
    await close('2026-03-11')
    expect(await row(id)).toMatchObject({ status: 'closed', closedOn: '2026-03-16', isLate: true })
    await inTransaction((tx) => reopenDeadline(tx, 'clerk', notice()))
    await inTransaction((tx) => reopenDeadline(tx, 'clerk', notice()))
    expect(await row(id)).toMatchObject({ status: 'open', closedOn: null, isLate: false })
    await close('2026-03-13')
    expect(await row(id)).toMatchObject({ isLate: false })
    expect(await kinds(id)).toEqual(['opened', 'closed', 'reopened', 'closed'])
  })

  test('an event that never was leaves its term in the record, and may come again', async () => {
    const { id } = await open()
    await inTransaction((tx) => withdrawDeadline(tx, 'clerk', notice(), 'Выбытие исправлено'))
    await inTransaction((tx) => withdrawDeadline(tx, 'clerk', notice(), 'Выбытие исправлено'))
    expect(await row(id)).toMatchObject({ status: 'superseded', liveKey: null })
    expect((await open()).id).not.toBe(id)
  })
})

describe('31.10.2025 and one working day', () => {
  test('is the working Saturday 01.11.2025, with the decree that made it one', async () => {
    const term = await open({ ruleId: 'termination-notice', eventOn: '2025-10-31' })
    expect(term.dueOn).toBe('2025-11-01')
    expect(proofText(storedDue(term)!, 'ru')).toContain('01.11.2025 — рабочая суббота по постановлению № 1335')
  })
})

describe('every rule of fixtures/deadlines/cases.csv', () => {
  const cases: { rule: string; event: string; due: string }[] = parse(
    readFileSync('fixtures/deadlines/cases.csv', 'utf8'),
    { columns: true, bom: true },
  )
  const named = cases.filter(({ rule }) => deadlineRules.some(({ id }) => id === rule))

  test('has the same last day as a stored term', async () => {
    expect(named.length).toBeGreaterThan(50)
    const differing: string[] = []
    for (const [index, { rule, event, due }] of named.entries()) {
      const term = await inTransaction((tx) =>
        openDeadline(tx, null, notice({ ruleId: rule, subjectId: `case-${index}`, eventOn: event })),
      )
      const stored = term?.dueOn ?? (term ? `no-calendar ${term.missingYear}` : 'none')
      if (/^\d/.test(due) || due.startsWith('no-calendar') ? stored !== due : stored !== 'none')
        differing.push(`${rule} ${event}: ${stored}, not ${due}`)
    }
    expect(differing).toEqual([])
  }, 60_000)
})

describe('by a person', () => {
  test('a day is moved, paused and resumed only for a reason, and each is kept', async () => {
    const { id } = await open()
    expect(await moveDeadline(officer, { ...(await asked(id)), dueOn: '2026-03-31', reason: ' ' })).toEqual({
      ...{ ok: false, refusal: 'reasonNeeded' },
    })
    expect(await moveDeadline(officer, { ...(await asked(id)), dueOn: '2026-03-31', reason: 'Паводок' })).toEqual({
      ok: true,
    })
    expect(await pauseDeadline(officer, { ...(await asked(id)), reason: 'Паводок' })).toEqual({ ok: true })
    expect(await pauseDeadline(officer, { ...(await asked(id)), reason: 'Паводок' })).toMatchObject({
      refusal: 'wrongState',
    })
    expect(await inTransaction((tx) => markDeadlines(tx, '2026-04-10'))).toEqual({ warned: 0, overdue: 0 })
    expect(await resumeDeadline(officer, { ...(await asked(id)), reason: 'Дорога открыта' })).toEqual({ ok: true })
    expect(await inTransaction((tx) => markDeadlines(tx, '2026-04-10'))).toEqual({ warned: 1, overdue: 1 })
    expect(await row(id)).toMatchObject({ status: 'open', dueOn: '2026-03-31' })
    expect(await kinds(id)).toEqual(['opened', 'moved', 'paused', 'resumed'])
    const told = await db.auditEvent.findMany({ where: { subjectId: id }, orderBy: { sequence: 'asc' } })
    expect(told.map(({ action, reason }) => [action, reason])).toEqual([
      ['deadline.moved', 'Паводок'],
      ['deadline.paused', 'Паводок'],
      ['deadline.resumed', 'Дорога открыта'],
    ])
  })

  test('it is called done on a day, by a paper, and undone for a reason', async () => {
    const { id } = await open()
    const done = async (doneOn: string) => fulfilDeadline(officer, { ...(await asked(id)), doneOn, number: '17-у' })
    expect(await done('2026-03-09')).toMatchObject({ refusal: 'beforeEvent' })
    expect(await done('2026-03-21')).toMatchObject({ refusal: 'inFuture' })
    expect(await done('2026-03-16')).toEqual({ ok: true })
    expect(await done('2026-03-16')).toMatchObject({ refusal: 'wrongState' })
    expect(await row(id)).toMatchObject({ status: 'closed', closedOn: '2026-03-16', isLate: true })
    expect(await undoDone(officer, { ...(await asked(id)), reason: 'Не то письмо' })).toEqual({ ok: true })
    expect(await undoDone(officer, { ...(await asked(id)), reason: 'Не то письмо' })).toMatchObject({
      refusal: 'wrongState',
    })
    expect(await db.deadlineChange.findFirst({ where: { kind: 'closed' } })).toMatchObject({ reason: '17-у' })
  })

  test('what the portal closes itself, another version, a closed term, the same day and the day before are refused', async () => {
    const { id } = await open({ ruleId: 'month-assessed', eventOn: '2026-02-28' })
    expect(await fulfilDeadline(officer, { ...(await asked(id)), doneOn: '2026-03-10', number: '' })).toMatchObject({
      refusal: 'notByPerson',
    })
    expect(await undoDone(officer, { ...(await asked(id)), reason: 'Ошибка' })).toMatchObject({
      refusal: 'notByPerson',
    })
    const move = async (dueOn: string, version?: number) =>
      moveDeadline(officer, { ...(await asked(id)), ...(version && { version }), dueOn, reason: 'Решение' })
    expect(await move('2026-03-10')).toMatchObject({ refusal: 'sameDay' })
    expect(await move('2026-02-27')).toMatchObject({ refusal: 'beforeEvent' })
    expect(await move('2026-03-31', 9)).toMatchObject({ refusal: 'stale' })
    await inTransaction((tx) =>
      closeDeadline(tx, null, notice({ ruleId: 'month-assessed' }), { closedOn: '2026-03-10' }),
    )
    expect(await move('2026-03-31')).toMatchObject({ refusal: 'wrongState' })
  })

  test("another organisation's term, and one that is not there, are not met; an auditor only reads", async () => {
    const { id } = await open()
    const stranger = actorOf({ roles: ['ngo-head'], organisationId: 'another' })
    const own = actorOf({ roles: ['ngo-head'], organisationId })
    const done = async (actor: typeof own) =>
      fulfilDeadline(actor, { ...(await asked(id)), doneOn: '2026-03-12', number: '' })
    expect(await done(stranger)).toMatchObject({ refusal: 'notFound' })
    expect(await done(auditor)).toMatchObject({ refusal: 'notFound' })
    expect(await pauseDeadline(own, { ...(await asked(id)), reason: 'Сами' })).toMatchObject({ refusal: 'notFound' })
    expect(
      await pauseDeadline(officer, { deadlineId: 'none', version: 1, operationId: '', reason: 'Нет' }),
    ).toMatchObject({ refusal: 'notFound' })
    expect(await done(own)).toEqual({ ok: true })
  })
})

test('a term is warned of once, five days before its last one, and overdue once after it', async () => {
  const { id } = await open()
  const mark = (day: string) => inTransaction((tx) => markDeadlines(tx, day))
  expect(await mark('2026-03-07')).toEqual({ warned: 0, overdue: 0 })
  expect(await mark('2026-03-08')).toEqual({ warned: 1, overdue: 0 })
  expect(await mark('2026-03-13')).toEqual({ warned: 0, overdue: 0 })
  expect(await mark('2026-03-14')).toEqual({ warned: 0, overdue: 1 })
  expect(await mark('2026-03-15')).toEqual({ warned: 0, overdue: 0 })
  expect((await row(id)).overdueAt).not.toBeNull()
})
