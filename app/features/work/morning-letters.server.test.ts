import { beforeAll, expect, test } from 'vitest'
import { db, someOrganisation } from '../../../tests/support/with-database'
import { inTransaction } from '~/platform/db/db.server'
import { runNextJob } from '~/platform/jobs/run.server'
import { closeDeadline } from '../deadlines/close-deadline.server'
import { markDeadlines } from '../deadlines/mark-deadlines.server'
import { openDeadline } from '../deadlines/open-deadline.server'
import { notify } from '../notices/notify.server'
import { beginDay, queueMorning } from './begin-day.server'
import { writeMorningLetters } from './morning-letters.server'

let organisationId: string
let clerk: string
const term = (month: string) => ({
  ...{ ruleId: 'agreement-act-handed-in', subjectType: 'Organisation', subjectId: organisationId, occasion: month },
})

beforeAll(async () => {
  process.env.PORTAL_ADDRESS = 'https://opora.portal.test'
  organisationId = (await someOrganisation({ code: 'N-03', shortName: 'АНО «Причал»' })).id
  const roles = { create: { role: 'ngo-clerk' } }
  const person = { login: 'clerk', surname: 'Ветлугина', givenName: 'Мария', email: 'clerk@portal.test' }
  clerk = (await db.user.create({ data: { ...person, organisationId, roles } })).id
  const officer = { login: 'officer', surname: 'Орлова', givenName: 'Тамара', email: 'officer@portal.test' }
  await db.user.create({ data: { ...officer, roles: { create: { role: 'ministry-officer' } } } })
  await inTransaction(async (tx) => {
    for (const [month, eventOn, agreedOn] of [
      ['2026-09', '2026-09-30', '2026-10-06'],
      ['2026-10', '2026-10-31', '2026-11-06'],
      ['2026-11', '2026-11-30', '2026-12-07'],
    ] as const)
      await openDeadline(tx, null, { ...term(month), organisationId, eventOn, agreedOn })
  })
})

const told = async (userId = clerk) =>
  (await db.notice.findMany({ where: { userId }, orderBy: { createdAt: 'asc' } })).map(({ kind }) => kind).toSorted()
const letters = async () =>
  (await db.mail.findMany({ where: { userId: clerk }, orderBy: { createdAt: 'asc' } })).map(({ subject }) => subject)

test('a term is told of when it ends soon, and as overdue once, in the transaction that marks it', async () => {
  process.env.PORTAL_TODAY = '2026-11-03'
  const undone = inTransaction(async (tx) => {
    await markDeadlines(tx, '2026-11-03')
    throw new Error('the day did not begin')
  })
  await expect(undone).rejects.toThrow('did not begin')
  expect(await told()).toEqual([])
  await Promise.all([beginDay('2026-11-03'), beginDay('2026-11-03')])
  expect(await told()).toEqual(['termOverdue', 'termSoon'])
  expect(await letters()).toEqual(['Просрочено: Акт за месяц сдан'])
})

test('the morning’s letter says what stands: overdue first, then soon, then what is new; a day has one', async () => {
  const event = { subjectType: 'ServiceAct', subjectId: 'act', to: { organisationId } }
  const act = { organisationCode: 'N-03', organisation: 'АНО «Причал»', month: '2026-08' }
  await inTransaction((tx) => notify(tx, [{ ...event, fact: { kind: 'actAccepted', ...act } }]))
  await db.noticeChoice.create({ data: { userId: clerk, kind: 'termOverdue', how: 'daily' } })
  await Promise.all([queueMorning(), queueMorning()])
  while (await runNextJob());
  await writeMorningLetters('2026-11-03')
  const [, morning, ...more] = await db.mail.findMany({ where: { userId: clerk }, orderBy: { createdAt: 'asc' } })
  expect(more).toEqual([])
  expect(morning!.subject).toBe('Опора: что нужно сделать, 03.11.2026')
  const id = async (occasion: string) => (await db.deadline.findFirstOrThrow({ where: { occasion } })).id
  expect(morning!.text.replaceAll('\u00a0', ' ')).toBe(
    [
      'ПРОСРОЧЕНО',
      '',
      'Просрочено: Акт за месяц сдан',
      'АНО «Причал», сентябрь 2026 г. Последний день был 6 октября 2026 г. Сделайте это сейчас: в записи останется, что с опозданием.',
      `https://opora.portal.test/deadlines/${await id('2026-09')}`,
      ...['', '', 'СКОРО СРОК', ''],
      'Скоро срок: Акт за месяц сдан',
      'АНО «Причал», октябрь 2026 г. Последний день: 6 ноября 2026 г.',
      `https://opora.portal.test/deadlines/${await id('2026-10')}`,
      ...['', '', 'ЧТО НОВОГО', ''],
      'Принят акт: август 2026 г.',
      'Министерство приняло акт за август 2026 г.',
      'https://opora.portal.test/acts/N-03/2026-08',
      ...['', '', 'О чём и как сообщать, вы выбираете здесь:'],
      'https://opora.portal.test/notices/choices',
    ].join('\n'),
  )
})

test('the next morning tells of what still stands, and not again of what is new', async () => {
  process.env.PORTAL_TODAY = '2026-11-04'
  await inTransaction((tx) => closeDeadline(tx, null, term('2026-09'), { closedOn: '2026-11-03' }))
  await queueMorning()
  while (await runNextJob());
  const morning = await db.mail.findFirstOrThrow({ where: { dedupeKey: `morning 2026-11-04 ${clerk}` } })
  expect(morning.text).toContain('СКОРО СРОК')
  expect(morning.text).not.toMatch(/ПРОСРОЧЕНО|ЧТО НОВОГО|сентябрь/)
})

test('in November the ministry is told once that the next year has no calendar; before it, and with it, nobody', async () => {
  const officer = (await db.user.findUniqueOrThrow({ where: { login: 'officer' } })).id
  const about = async () => (await told(officer)).filter((kind) => kind === 'calendarMissing').length
  expect(await about()).toBe(1)
  await db.notice.deleteMany({ where: { kind: 'calendarMissing' } })
  await beginDay('2026-10-31')
  expect(await about()).toBe(0)
  await beginDay('2026-11-05')
  await beginDay('2026-11-06')
  expect(await about()).toBe(1)
  await db.notice.deleteMany({ where: { kind: 'calendarMissing' } })
  const decree = { decreeNumber: '1500', decreeOn: '2026-09-30', offDays: '01-01', operationId: 'y', recordedById: 'o' }
  await db.calendarYear.create({ data: { year: 2027, version: 1, ...decree } })
  await beginDay('2026-11-07')
  expect(await about()).toBe(0)
})

test('a paper that runs out is told of some days before and on its day, once each', async () => {
  const officer = (await db.user.findUniqueOrThrow({ where: { login: 'officer' } })).id
  await db.paper.create({
    data: {
      ...{ kind: 'incoming-other', direction: 'incoming', status: 'registered', title: 'Лицензия', numberText: 'вх-7' },
      ...{ expiresOn: '2026-12-20', preparedById: 'officer', organisationId },
    },
  })
  const about = async () => (await told(officer)).filter((kind) => kind.startsWith('paper'))
  await beginDay('2026-12-05')
  expect(await about()).toEqual([])
  for (const day of ['2026-12-06', '2026-12-07', '2026-12-19']) await beginDay(day)
  expect(await about()).toEqual(['paperExpiring'])
  for (const day of ['2026-12-20', '2026-12-21']) await beginDay(day)
  expect(await about()).toEqual(['paperExpired', 'paperExpiring'])
})
