import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { actorOf, db, someOrganisation } from '../../../tests/support/with-database'
import { textsOf } from '~/platform/i18n/texts'
import { complaintColumns } from './complaint-file-columns'
import { allComplaints, complaintQuery } from './complaint-list.read.server'
import { complaintPage } from './complaint-page.read.server'
import { complaintWork } from './complaint-work.read.server'
import { decideComplaint, solveComplaint, type Decision } from './decide-complaint.server'
import {
  askToExplain,
  assignExaminer,
  attachFile,
  explainComplaint,
  withdrawComplaint,
} from './examine-complaint.server'
import { exportedApplicants } from './exported-applicants.server'
import { openApplicant } from './open-applicant.server'
import { receiveComplaint, type NewComplaint } from './receive-complaint.server'
import { upheldComplaints } from './upheld-complaints.read.server'

const officer = actorOf({ roles: ['ministry-officer'], userId: 'officer' })
const colleague = actorOf({ roles: ['ministry-officer'], userId: 'colleague' })
const quality = actorOf({ roles: ['quality-assessor'], userId: 'quality' })
let organisation: { id: string; code: string }
let clerk = actorOf({ roles: ['ngo-clerk'] })
let id: string

beforeAll(async () => {
  process.env.PORTAL_TODAY = '2026-03-02'
  for (const person of ['officer', 'colleague'])
    await db.user.create({
      data: {
        ...{ id: person, login: person, surname: 'Проверкина', givenName: 'Пелагея' },
        roles: { create: { role: 'ministry-officer' } },
      },
    })
})

const received = (over: Partial<NewComplaint> = {}) =>
  receiveComplaint(
    officer,
    {
      ...{ organisation: organisation.code, centre: '', onDay: '2026-03-02', channel: 'letter' as const },
      ...{ applicant: 'Заявителева Нина Ивановна', text: 'Нет горячей воды.', answerByOn: '2026-04-01', file: null },
      ...over,
    },
    '',
  )

beforeEach(async () => {
  organisation = await someOrganisation()
  clerk = actorOf({ roles: ['ngo-clerk'], organisationId: organisation.id, userId: 'clerk' })
  const made = await received()
  if (!made.ok) throw new Error(made.refusal)
  id = made.id
})

const row = () => db.complaint.findUniqueOrThrow({ where: { id } })
const asked = async () => ({ complaintId: id, version: (await row()).version, operationId: '' })
const assign = async (examinerId = 'officer') => assignExaminer(officer, { ...(await asked()), examinerId })
const ask = async () => askToExplain(officer, await asked())
const decide = async (over: Partial<Decision> = {}, by = officer) =>
  decideComplaint(by, {
    ...{ ...(await asked()), isUpheld: true, body: 'court', bodyName: 'Районный суд, решение от 01.03.2026 № 2-7' },
    ...{ finding: 'Горячей воды не было 12 дней.', onDay: '2026-03-02' },
    ...over,
  })

test('numbers follow one another within a year, and a refused one takes none', async () => {
  const before = (await row()).number
  expect(await received({ organisation: 'N-99' })).toEqual({ ok: false, refusal: 'noOrganisation' })
  expect(await received({ onDay: '2026-03-03' })).toEqual({ ok: false, refusal: 'inFuture' })
  expect(await received({ answerByOn: '2026-03-01' })).toEqual({ ok: false, refusal: 'answerByPast' })
  expect(await received({ centre: 'R-none' })).toEqual({ ok: false, refusal: 'notItsCentre' })
  await received()
  const numbers = await db.complaint.findMany({ where: { year: 2026 }, orderBy: { number: 'asc' } })
  expect(numbers.at(-1)!.number).toBe(before + 1)
  expect(numbers.map(({ number }) => number)).toEqual(numbers.map((_, index) => index + 1))
})

test('from its receipt to its end: each state in somebody’s list, and the organisation never reads who complained', async () => {
  const mine = async (actor = officer) =>
    (await complaintWork(actor)).filter(({ to }) => to.includes(id)).map(({ step }) => step)
  expect([await mine(), await mine(clerk)]).toEqual([['assign'], []])
  expect(await assign()).toEqual({ ok: true })
  expect([await mine(), await mine(colleague)]).toEqual([['examine'], []])
  expect(await ask()).toEqual({ ok: true })
  expect([await mine(), await mine(clerk)]).toEqual([[], ['explain']])
  const seen = await complaintPage(clerk, await row())
  expect(JSON.stringify(seen)).not.toContain('Заявителева')
  expect(seen).toMatchObject({ isNamed: false, files: [], examiner: '', can: { explain: true, openApplicant: false } })
  expect(await explainComplaint(clerk, { ...(await asked()), explanation: 'Меняли котёл.' })).toEqual({ ok: true })
  expect([await mine(), await mine(clerk)]).toEqual([['decide'], []])
  expect(await decide()).toEqual({ ok: true })
  expect(await mine()).toEqual(['solve'])
  expect(await solveComplaint(officer, { ...(await asked()), solved: 'Котёл заменён.', onDay: '2026-03-02' })).toEqual({
    ok: true,
  })
  expect(await mine()).toEqual([])
  expect(await row()).toMatchObject({ status: 'solved', solvedOn: '2026-03-02', body: 'court' })
})

describe('who may', () => {
  test('another organisation neither meets nor explains it', async () => {
    await assign()
    await ask()
    const other = actorOf({ roles: ['ngo-clerk'], organisationId: (await someOrganisation()).id })
    expect(await explainComplaint(other, { ...(await asked()), explanation: 'Мы.' })).toEqual({
      ok: false,
      refusal: 'notFound',
    })
    expect((await allComplaints(other, complaintQuery('http://portal/'))).map((one) => one.id)).not.toContain(id)
  })

  test('its own organisation does not meet it before it is asked, nor once it is withdrawn', async () => {
    const met = async () => (await allComplaints(clerk, complaintQuery('http://portal/'))).map((one) => one.id)
    expect(await met()).toEqual([])
    await assign()
    expect(await met()).toEqual([])
    await ask()
    expect(await met()).toEqual([id])
    await withdrawComplaint(officer, { ...(await asked()), reason: 'Отозвал заявитель' })
    expect(await met()).toEqual([])
  })

  test('the examiner alone decides; an examiner is an officer', async () => {
    expect(await decide()).toEqual({ ok: false, refusal: 'wrongState' })
    expect(await assign('nobody')).toEqual({ ok: false, refusal: 'notExaminer' })
    await assign('colleague')
    expect(await decide()).toEqual({ ok: false, refusal: 'notTheExaminer' })
    expect(await decide({}, colleague)).toEqual({ ok: true })
  })

  test('a complaint whose examiner has left waits for every officer', async () => {
    await assign('colleague')
    await db.user.update({ where: { id: 'colleague' }, data: { isActive: false } })
    expect((await complaintWork(officer)).some(({ to }) => to.includes(id))).toBe(true)
    await db.user.update({ where: { id: 'colleague' }, data: { isActive: true } })
  })

  test('an old page is told that somebody was faster', async () => {
    const old = await asked()
    await assign()
    expect(await askToExplain(officer, old)).toEqual({ ok: false, refusal: 'stale' })
  })
})

test('a decision names the court or the control body, and lies between the receipt and today', async () => {
  await assign()
  expect(await decide({ bodyName: '' })).toEqual({ ok: false, refusal: 'bodyUnnamed' })
  expect(await decide({ onDay: '2026-03-01' })).toEqual({ ok: false, refusal: 'beforeReceipt' })
  expect(await decide({ onDay: '2026-03-03' })).toEqual({ ok: false, refusal: 'inFuture' })
  expect(await decide({ body: 'ministry', bodyName: '', isUpheld: false })).toEqual({ ok: true })
  expect((await row()).status).toBe('dismissed')
})

test('a file must be there to be added', async () => {
  expect(await attachFile(officer, { ...(await asked()), file: null })).toEqual({ ok: false, refusal: 'noFile' })
})

test('the general criterion counts what a court or a control body found; what the ministry found is told beside it', async () => {
  await assign()
  await decide({ body: 'ministry', bodyName: '' })
  const made = await received()
  if (made.ok) id = made.id
  await assign()
  await decide({ body: 'control', bodyName: 'Роспотребнадзор, предписание от 01.03.2026 № 5' })
  const found = await upheldComplaints(organisation.id, '2026-01-01', '2026-12-31')
  expect(found.map(({ body, isCounted }) => `${body} ${isCounted}`)).toEqual(['ministry false', 'control true'])
  expect(await upheldComplaints(organisation.id, '2026-03-03', '2026-12-31')).toEqual([])
})

describe('who complained', () => {
  test('is opened for a reason, which is in the journal before', async () => {
    expect(await openApplicant(officer, await row(), 'надо')).toEqual({ ok: false, refusal: 'reasonShort' })
    const opened = await openApplicant(officer, await row(), 'Направляю ответ на жалобу')
    expect(opened).toEqual({ ok: true, applicant: 'Заявителева Нина Ивановна' })
    const event = await db.auditEvent.findFirstOrThrow({ where: { action: 'complaint.applicantOpened' } })
    expect(event).toMatchObject({ subjectId: id, reason: 'Направляю ответ на жалобу', actorId: 'officer' })
    expect(JSON.stringify(event)).not.toContain('Заявителева')
  })

  test('stands in the file of those who keep complaints alone', async () => {
    const query = complaintQuery('http://portal/')
    const { t } = textsOf('ru')
    const headings = async (actor: typeof officer) => {
      const rows = await allComplaints(actor, query)
      const applicants = await exportedApplicants(actor, rows)
      return complaintColumns(t, 'ru', { isMinistry: true, applicants }).map(({ heading }) => heading)
    }
    expect(await headings(officer)).toContain('Заявитель')
    expect(await headings(quality)).not.toContain('Заявитель')
    expect(await db.auditEvent.count({ where: { action: 'complaint.applicantsExported' } })).toBe(1)
  })
})
