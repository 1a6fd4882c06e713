import { beforeAll, expect, test } from 'vitest'
import { actorOf, db, someOrganisation } from '../../../tests/support/with-database'
import { assessAct } from '../acts/assess-act.server'
import { submitAct } from '../acts/submit-act.server'
import { editCourse } from '../clients/edit-course.server'
import { createClient } from '../clients/create-client.server'
import { recordExit } from '../clients/record-exit.server'
import { beginDay, queueDay } from './begin-day.server'

const officer = actorOf({ roles: ['ministry-officer'], userId: 'officer' })
let organisationId: string
let contractId: string
const contract = { centreId: '', number: '1', signedOn: '2026-02-02', plannedEndOn: '2026-07-31' }

beforeAll(async () => {
  process.env.PORTAL_TODAY = '2026-02-10'
  organisationId = (await someOrganisation()).id
  contract.centreId = (
    await db.centre.create({ data: { code: 'R-001', organisationId, name: 'Дом', municipality: 'Камышин' } })
  ).id
  await db.subsidyAgreement.create({
    data: { organisationId, number: '1', signedOn: '2026-01-12', fromOn: '2026-01-12', actDueDay: 6 },
  })
  const person = { surname: 'Агеев', givenName: 'Пётр', patronymic: null, bornOn: '1990-01-01', snils: null }
  const made = await createClient(officer, { organisationId, person, contract }, '')
  if (!made.ok) throw new Error(made.refusal)
  contractId = made.contractId
})

const terms = async () =>
  (await db.deadline.findMany({ orderBy: [{ openedAt: 'asc' }, { ruleId: 'asc' }] })).map(
    ({ ruleId, status, dueOn, isLate }) => `${ruleId}: ${status}, ${dueOn}${isLate ? ', late' : ''}`,
  )
const standing = async () => (await terms()).filter((term) => !term.includes('superseded')).sort()
const onSigning = ['admission-order: open, 2026-02-02', 'contract-notice: open, 2026-02-05']

test('a contract opens its terms; a corrected day supersedes them', async () => {
  expect(await standing()).toEqual([...onSigning, 'individual-programme: open, 2026-02-04'])
  const edited = { contractId, contract: { ...contract, signedOn: '2026-02-03' }, version: 1, person: null }
  expect(await editCourse(officer, edited, '')).toEqual({ ok: true })
  expect(await standing()).toEqual([
    ...['admission-order: open, 2026-02-03', 'contract-notice: open, 2026-02-06'],
    'individual-programme: open, 2026-02-05',
  ])
  expect((await terms()).length).toBe(6)
})

test('an early exit opens its notice; corrected to a completed course, it opens the other instead', async () => {
  process.env.PORTAL_TODAY = '2026-03-31'
  const exit = { contractId, exitedOn: '2026-03-20', reason: null, isConfirmed: false, papers: '' }
  await recordExit(officer, { ...exit, kind: 'refused-services', version: null }, '')
  expect(await standing()).toContain('termination-notice: open, 2026-03-23')
  await recordExit(officer, { ...exit, kind: 'completed', version: 1 }, '')
  expect(await standing()).toContain('completion-notice: open, 2026-03-25')
  expect((await standing()).join()).not.toContain('termination-notice')
})

test('the end of a month opens the term of its act, whoever looks and however often', async () => {
  await Promise.all([beginDay('2026-03-07'), beginDay('2026-03-07')])
  const months = async () => (await standing()).filter((term) => /act-handed-in|month-assessed/.test(term))
  expect(await months()).toEqual(['agreement-act-handed-in: open, 2026-03-06'])
  expect(await db.deadline.findFirst({ where: { ruleId: 'agreement-act-handed-in' } })).toMatchObject({
    ...{ occasion: '2026-02', eventOn: '2026-02-28', warnedAt: expect.any(Date) as Date },
    overdueAt: expect.any(Date) as Date,
  })

  process.env.PORTAL_TODAY = '2026-03-09'
  const clerk = actorOf({ roles: ['ngo-clerk'], organisationId, userId: 'clerk' })
  const act = await db.serviceAct.create({
    data: {
      ...{ organisationId, month: '2026-02', number: 1, status: 'draft' },
      months: { create: { contractId, month: '2026-02', kindsMask: 255, notDueMask: 0, signature: 'signed' } },
    },
  })
  const submitted = { organisationId, month: '2026-02', version: act.version, operationId: '' }
  expect(await submitAct(clerk, submitted)).toEqual({ ok: true, number: 1 })
  expect(await months()).toEqual([
    ...['agreement-act-handed-in: closed, 2026-03-06, late', 'month-assessed: open, 2026-03-10'],
  ])
  const assessed = { actId: act.id, version: act.version + 1, decision: 'accept', reason: '', operationId: '' } as const
  expect(await assessAct(officer, assessed)).toEqual({ ok: true })
  await beginDay('2026-03-09')
  expect(await months()).toEqual([
    ...['agreement-act-handed-in: closed, 2026-03-06, late', 'month-assessed: closed, 2026-03-10'],
  ])
})

test('two processes put the same day in line once', async () => {
  await Promise.all([queueDay(), queueDay()])
  expect((await db.job.findMany()).map(({ dedupeKey }) => dedupeKey)).toEqual(['day.begin 2026-03-09'])
})
