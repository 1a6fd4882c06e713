import { actorOf, db } from '../../../tests/support/with-database'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import {
  assigned,
  confirmed,
  done,
  handedOver,
  ministry,
  planned,
  qualityCase,
  scored,
  shown,
  visited,
  type QualityCase,
} from '../../../tests/support/quality-case'
import { keepBytes } from '~/platform/files/stored-file.server'
import { sealOf } from '../documents/seal.server'
import { answerAssessment, keepFirstReading } from './answer-assessment.server'
import { allAssessments, assessmentQuery } from './assessment-list.read.server'
import { assessmentPage } from './assessment-page.read.server'
import { assignAssessor, takeAssessment } from './assign-assessor.server'
import { cancelAssessment, movePlannedDay } from './change-plan.server'
import { confirmAssessment } from './confirm-assessment.server'
import { handOver, returnAssessment } from './hand-over.server'
import { addEvidence, dropEvidence } from './keep-evidence.server'
import { withScores } from './move-assessment.server'
import { planYear } from './plan-year.server'
import { recordVisit } from './record-visit.server'
import { saveScores } from './save-scores.server'
import { sealedParts } from './stored-assessment'

process.env.PORTAL_TODAY = '2026-06-15'

let of: QualityCase
beforeAll(ministry)
beforeEach(async () => {
  of = await qualityCase()
})

const refused = (refusal: string) => ({ ok: false, refusal })
const whole = (id: string) => db.qualityAssessment.findUniqueOrThrow({ where: { id }, include: withScores })
const termOf = (year: number) =>
  db.deadline.findFirstOrThrow({
    where: { ruleId: 'quality-assessments', subjectId: of.organisationId, occasion: String(year) },
  })
const file = async (text: string) => ({
  ...(await keepBytes(new TextEncoder().encode(text))),
  ...{ name: `${text}.pdf`, mediaType: 'application/pdf' },
})

describe('the plan of a year', () => {
  const plan = (days: readonly string[] | null, year = 2026) =>
    planYear(of.officer, { year, organisationIds: [of.organisationId], days, operationId: '' })

  test('as many as the year has, on any of its days, and never more', async () => {
    expect(await plan(['2026-09-01', '2026-09-02', '2026-09-03', '2026-09-04'])).toEqual({ ok: true, count: 4 })
    expect(await plan(['2026-12-01'])).toEqual(refused('tooMany'))
    expect(await plan(null)).toEqual(refused('nothingToPlan'))
    expect(await termOf(2026)).toMatchObject({ dueOn: '2026-12-31', status: 'open', organisationId: null })
  })

  test('the portal proposes what is lacking, and a second plan adds nothing', async () => {
    expect(await plan(['2026-08-03'])).toEqual({ ok: true, count: 1 })
    expect(await plan(null)).toEqual({ ok: true, count: 2 })
    expect(await plan(null)).toEqual(refused('nothingToPlan'))
  })

  test.each([
    { days: ['2027-01-11'], refusal: 'outsideYear' },
    { days: ['2026-08-03', '2026-08-03'], refusal: 'dayTaken' },
    { days: [], refusal: 'nothingToPlan' },
  ])('$days: $refusal', async ({ days, refusal }) => {
    expect(await plan(days)).toEqual(refused(refusal))
  })

  test('the same form sent twice plans once; whoever may not plan is not told of it', async () => {
    const asked = {
      year: 2026,
      organisationIds: [of.organisationId],
      days: ['2026-08-03'],
      operationId: `plan ${of.organisationId}`,
    }
    expect(await planYear(of.officer, asked)).toEqual(await planYear(of.officer, asked))
    expect(await db.qualityAssessment.count({ where: { organisationId: of.organisationId } })).toBe(1)
    expect(await planYear(of.approver, { ...asked, operationId: '' })).toEqual(refused('notFound'))
  })

  test('a day is moved within the year; a planned one is cancelled with a reason, and its place is free again', async () => {
    const id = await planned(of, '2026-08-03')
    await planned(of, '2026-09-07')
    const move = async (plannedOn: string) => movePlannedDay(of.officer, { ...(await shown(id)), plannedOn })
    expect(await move('2026-09-07')).toEqual(refused('dayTaken'))
    expect(await move('2025-12-31')).toEqual(refused('outsideYear'))
    expect(await move('2026-12-31')).toEqual({ ok: true })
    const cancel = async (reason: string) => cancelAssessment(of.officer, { ...(await shown(id)), reason })
    expect(await cancel(' ')).toEqual(refused('reasonNeeded'))
    expect(await cancel('Ремонт')).toEqual({ ok: true })
    expect(await cancel('Ремонт')).toEqual(refused('wrongState'))
    expect(await plan(['2026-10-05', '2026-11-02', '2026-12-31'])).toEqual({ ok: true, count: 3 })
  })
})

describe('who assesses', () => {
  test('an assessor takes a free one; a second cannot; an officer gives it to another', async () => {
    const id = await planned(of, '2026-06-10')
    expect(await takeAssessment(of.assessor, await shown(id))).toEqual({ ok: true })
    expect(await takeAssessment(of.second, await shown(id))).toEqual(refused('takenAlready'))
    const assign = async (assessorId: string) => assignAssessor(of.officer, { ...(await shown(id)), assessorId })
    expect(await assign(of.approver.userId)).toEqual(refused('notAssessor'))
    expect(await assign(of.second.userId)).toEqual({ ok: true })
    expect(await recordVisit(of.assessor, { ...(await shown(id)), visitedOn: '2026-06-10' })).toEqual(
      refused('notYours'),
    )
    const told = { kind: 'qualityAssigned', userId: of.second.userId, subjectId: id }
    expect(await db.notice.count({ where: told })).toBe(1)
  })

  test.each([
    { visitedOn: '2026-06-16', refusal: 'inFuture' },
    { visitedOn: '2025-06-15', refusal: 'outsideYear' },
    { visitedOn: '2026-06-11', refusal: 'dayTaken' },
  ])('a visit on $visitedOn: $refusal', async ({ visitedOn, refusal }) => {
    const id = await assigned(of, '2026-06-10')
    await planned(of, '2026-06-11')
    expect(await recordVisit(of.assessor, { ...(await shown(id)), visitedOn })).toEqual(refused(refusal))
  })
})

describe('the scores', () => {
  test('half of them are kept, only the points of the law are taken, and nothing is handed over before all is said', async () => {
    const id = await visited(of, '2026-06-10')
    const { scores, ...general } = scored(6)
    const score = async (over: object) =>
      saveScores(of.assessor, { ...(await shown(id)), ...general, scores: { ...scores, ...over } })
    expect(await score({ contract: { points: 5, evidence: '' } })).toEqual(refused('wrongPoints'))
    expect(await score({ contract: { points: null, evidence: '' } })).toEqual({ ok: true })
    expect(await handOver(of.assessor, await shown(id))).toEqual(refused('notAllScored'))
    expect(await score({ contract: { points: 10, evidence: '' } })).toEqual({ ok: true })
    expect(await handOver(of.assessor, await shown(id))).toEqual(refused('notAllSaid'))
    expect(await score({})).toEqual({ ok: true })
    expect(await handOver(of.assessor, await shown(id))).toEqual({ ok: true })
    expect(await score({})).toEqual(refused('wrongState'))
  })

  test('a stale form changes nothing', async () => {
    const id = await visited(of, '2026-06-10')
    const old = await shown(id)
    await done(saveScores(of.assessor, { ...old, ...scored(3) }))
    expect(await saveScores(of.assessor, { ...old, ...scored(6) })).toEqual(refused('stale'))
  })

  test('files beside a criterion come and go while it is a draft', async () => {
    const id = await visited(of, '2026-06-10')
    const asked = { assessmentId: id, operationId: '' }
    await done(addEvidence(of.assessor, { ...asked, criterion: 'contract', file: await file('договор') }))
    expect(await addEvidence(of.assessor, { ...asked, criterion: 'нет', file: await file('а') })).toEqual(
      refused('notFound'),
    )
    expect(await addEvidence(of.second, { ...asked, criterion: 'contract', file: await file('б') })).toEqual(
      refused('notYours'),
    )
    const [row] = (await whole(id)).evidence
    await done(dropEvidence(of.assessor, { ...asked, evidenceId: row!.id }))
    expect((await whole(id)).evidence).toEqual([])
  })
})

describe('a second person confirms', () => {
  test('never the assessor, nor whoever wrote a score before another took it over', async () => {
    const id = await visited(of, '2026-06-10')
    await done(saveScores(of.assessor, { ...(await shown(id)), ...scored(6) }))
    await done(assignAssessor(of.officer, { ...(await shown(id)), assessorId: of.second.userId }))
    await done(handOver(of.second, await shown(id)))
    expect(await confirmAssessment(of.second, await shown(id))).toEqual(refused('scorerConfirms'))
    expect(await confirmAssessment(of.assessor, await shown(id))).toEqual(refused('scorerConfirms'))
    expect(await returnAssessment(of.assessor, { ...(await shown(id)), reason: 'Нет' })).toEqual(
      refused('scorerConfirms'),
    )
    expect(await confirmAssessment(of.officer, await shown(id))).toEqual(refused('notFound'))
    expect(await confirmAssessment(of.approver, await shown(id))).toEqual({ ok: true })
  })

  test('what was found and known is sealed, the report has its number, the organisation is told', async () => {
    const id = await confirmed(of, '2026-06-10', 4)
    const row = await whole(id)
    expect(row.seal).toBe(sealOf(sealedParts(row)))
    expect((JSON.parse(row.factsJson) as { criterion: string }[]).map(({ criterion }) => criterion)).toHaveLength(6)
    const paper = await db.paper.findUniqueOrThrow({ where: { id: row.paperId! } })
    expect(paper).toMatchObject({ kind: 'quality-report', status: 'registered', organisationId: of.organisationId })
    expect(paper.numberText).toMatch(/^\d+-ОК$/)
    expect(await db.notice.count({ where: { kind: 'qualityConfirmed', userId: of.ngo.userId, subjectId: id } })).toBe(1)
    const page = await assessmentPage(of.officer, row)
    expect(page.seal).toMatchObject({ isWhole: true })
    await db.qualityScore.updateMany({ where: { assessmentId: id, criterion: 'programme' }, data: { points: 10 } })
    expect((await assessmentPage(of.officer, await whole(id))).seal).toMatchObject({ isWhole: false })
  })

  test('sent back with a reason it is corrected and handed over again', async () => {
    const id = await handedOver(of, '2026-06-10')
    const send = async (reason: string) => returnAssessment(of.second, { ...(await shown(id)), reason })
    expect(await send('')).toEqual(refused('reasonNeeded'))
    expect(await send('Нет слов о договоре')).toEqual({ ok: true })
    expect(await whole(id)).toMatchObject({ status: 'draft', returnReason: 'Нет слов о договоре' })
    await done(handOver(of.assessor, await shown(id)))
    expect(await whole(id)).toMatchObject({ status: 'toConfirm', returnReason: '' })
  })
})

describe('the organisation', () => {
  test('sees nothing that was found before it is confirmed', async () => {
    const id = await handedOver(of, '2026-06-10')
    expect((await assessmentPage(of.ngo, await whole(id))).findings).toBeNull()
    expect((await assessmentPage(of.officer, await whole(id))).findings).toMatchObject({ total: 60, most: 60 })
    const [row] = await allAssessments(of.ngo, assessmentQuery('https://portal.test/quality'))
    expect(row).toMatchObject({ id, total: null })
  })

  test('its first reading is kept; it answers once, and those who assessed and confirmed are told', async () => {
    const id = await confirmed(of, '2026-06-10')
    await keepFirstReading(of.officer, await whole(id))
    expect((await whole(id)).readAt).toBeNull()
    await keepFirstReading(of.ngo, await whole(id))
    const { readAt } = await whole(id)
    expect(readAt).not.toBeNull()
    await keepFirstReading(of.ngo, await whole(id))
    expect((await whole(id)).readAt).toEqual(readAt)
    expect(await db.auditEvent.count({ where: { action: 'quality.read', subjectId: id } })).toBe(1)
    const answer = async () =>
      answerAssessment(of.ngo, { ...(await shown(id)), answer: 'Согласны', file: await file('ответ') })
    expect(await answer()).toEqual({ ok: true })
    expect(await answer()).toEqual(refused('answered'))
    const told = await db.notice.findMany({
      where: { kind: 'qualityAnswered', subjectId: id },
      select: { userId: true },
    })
    expect(told.map(({ userId }) => userId).sort()).toEqual([of.assessor.userId, of.second.userId].sort())
  })

  test('another organisation neither sees nor answers it', async () => {
    const id = await confirmed(of, '2026-06-10')
    const other = actorOf({ roles: ['ngo-head'], organisationId: (await qualityCase()).organisationId })
    expect(await answerAssessment(other, { ...(await shown(id)), answer: 'Мы', file: null })).toEqual(
      refused('notFound'),
    )
    expect(await allAssessments(other, assessmentQuery('https://portal.test/quality'))).toEqual([])
  })
})

test('the list is searched, filtered and sorted', async () => {
  const day = await confirmed(of, '2026-05-11', 5)
  const mine = await assigned(of, '2026-06-29')
  const list = async (query: string) =>
    (
      await allAssessments(
        of.assessor,
        assessmentQuery(`https://portal.test/quality?organisation=${of.organisationCode}&${query}`),
      )
    ).map(({ id }) => id)
  expect(await list('')).toEqual([mine, day])
  expect(await list('sort=day')).toEqual([day, mine])
  expect(await list('state=confirmed')).toEqual([day])
  expect(await list('sort=-total')).toEqual([day, mine])
  expect(await list('year=2025')).toEqual([])
  expect(await list('mine=yes&q=журавина')).toEqual([mine, day])
  expect(await list('q=нет-такой')).toEqual([])
})
