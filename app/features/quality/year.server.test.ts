import { db } from '../../../tests/support/with-database'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { parseQualityCase } from 'scoring/case/read-quality-case'
import { change, order } from '../../../tests/support/included-centres'
import {
  confirmed,
  handedOver,
  ministry,
  planned,
  qualityCase,
  shown,
  type QualityCase,
} from '../../../tests/support/quality-case'
import { deadlinePage } from '../deadlines/deadline-page.read.server'
import { closeYear } from './complete-year.server'
import { confirmAssessment } from './confirm-assessment.server'
import { planYear } from './plan-year.server'
import { yearPage } from './year-page.read.server'

const on = (day: string) => void (process.env.PORTAL_TODAY = day)

let of: QualityCase
beforeAll(ministry)
beforeEach(async () => {
  on('2026-12-20')
  of = await qualityCase()
})

const days = ['2026-02-10', '2026-05-12', '2026-08-11', '2026-11-10']

/** Confirms one assessment after another: how many of the six criteria each met. */
async function make(...met: number[]): Promise<string[]> {
  const ids: string[] = []
  for (const [index, count] of met.entries()) ids.push(await confirmed(of, days[index]!, count))
  return ids
}

const page = async (year = 2026) => {
  const organisation = await db.organisation.findUniqueOrThrow({ where: { id: of.organisationId } })
  return yearPage(of.officer, organisation, year)
}
const questions = () => db.commissionQuestion.findMany({ where: { organisationId: of.organisationId } })
const term = () =>
  db.deadline.findFirstOrThrow({ where: { ruleId: 'quality-assessments', subjectId: of.organisationId } })

describe('the mean of the year against the threshold (п. 2.4.5)', () => {
  test('10, 0 after two is a warning: full points could still lift it', async () => {
    await make(1, 0)
    const { quality, complete, assessments } = await page()
    expect(quality).toMatchObject({ status: 'warning', mean: '5.00', formula: '(10 + 0) ÷ 2 = 5.00', isUnder: true })
    expect(complete).toBeNull()
    expect(assessments.map(({ mean }) => mean)).toEqual(['10.00', '5.00'])
    expect(await questions()).toEqual([])
  })

  test('0, 10, 0 after three is certain, and still raises nothing', async () => {
    await make(0, 1, 0)
    expect((await page()).quality).toMatchObject({ status: 'certain' })
    expect(await questions()).toEqual([])
  })

  test('exactly 20 after four raises nothing; the year is complete and its term is closed', async () => {
    await make(1, 2, 2, 3)
    const { quality, complete } = await page()
    expect(quality).toMatchObject({ status: 'ok', mean: '20.00', isUnder: false })
    expect(complete).toEqual({ on: '2026-12-20', reason: null })
    expect(await questions()).toEqual([])
    expect(await term()).toMatchObject({ status: 'closed', closedOn: '2026-12-20', isLate: false })
    const shownTerm = await deadlinePage(of.officer, await term())
    expect(shownTerm).toMatchObject({ dueOn: '2026-12-31', proof: null, subject: { month: null } })
    expect(shownTerm.subject?.to).toBe(`/quality/years/${of.organisationCode}/2026`)
  })

  test('17.5 after four raises one question with the year’s case, tells the organisation, marks its entries', async () => {
    const centre = await db.centre.create({
      data: {
        ...{
          code: `R-${of.organisationCode}`,
          organisationId: of.organisationId,
          name: 'Дом',
          municipality: 'Камышин',
        },
        entry: { create: { number: 901 } },
      },
    })
    const { name: organisationName, shortName } = await db.organisation.findUniqueOrThrow({
      where: { id: of.organisationId },
    })
    const names = { centreName: 'Дом', organisationName, organisationShortName: shortName }
    const card = { number: 901, ...names, municipality: 'Камышин', inn: '1', ogrn: '2', status: 'included' as const }
    await change(centre.id, 'inclusion', '2026-01-10', card, await order())
    await make(1, 2, 2)
    const last = await handedOver(of, days[3]!, 2)
    const asked = { ...(await shown(last)), operationId: `confirm ${last}` }
    expect(await confirmAssessment(of.second, asked)).toEqual({ ok: true })
    expect(await confirmAssessment(of.second, asked)).toEqual({ ok: true })
    expect(await confirmAssessment(of.approver, await shown(last))).toEqual({ ok: false, refusal: 'wrongState' })
    const [question, ...others] = await questions()
    expect(others).toEqual([])
    expect(question).toMatchObject({ kind: 'exclusion', ground: 'quality', year: 2026, status: 'raised' })
    const { case: given, result } = JSON.parse(question!.qualityJson) as { case: unknown; result: object }
    expect(parseQualityCase(JSON.stringify(given))).toMatchObject({ ok: true, value: { yearComplete: true } })
    expect(result).toMatchObject({ mean: '17.50', status: 'raised' })
    expect(await page()).toMatchObject({ quality: { status: 'raised' }, question: { number: question!.number } })
    expect(await db.notice.count({ where: { kind: 'qualityRaised', userId: of.ngo.userId } })).toBe(1)
    const version = await db.registerVersion.findFirstOrThrow({ where: { centreId: centre.id, untilOn: null } })
    expect(version.status).toBe('underQuestion')
  })
})

describe('a year that is over is closed with those made', () => {
  const close = (reason = 'Специалист болел') =>
    closeYear(of.officer, { organisationId: of.organisationId, year: 2026, reason, operationId: '' })
  const refused = (refusal: string) => ({ ok: false, refusal })

  test('not before it is over, not without a reason, not while one is begun; then by the mean of those made', async () => {
    await make(1, 1)
    const left = await planned(of, days[2]!)
    const begun = await handedOver(of, days[3]!, 1)
    expect(await close()).toEqual(refused('yearNotOver'))
    on('2027-01-11')
    expect(await close(' ')).toEqual(refused('reasonNeeded'))
    expect(await close()).toEqual(refused('unfinished'))
    expect((await page()).close).toEqual({ unfinished: 1 })
    await confirmAssessment(of.second, await shown(begun))
    expect(await close()).toEqual({ ok: true })
    expect(await close()).toEqual(refused('yearComplete'))
    const row = await db.qualityAssessment.findUniqueOrThrow({ where: { id: left } })
    expect(row).toMatchObject({ status: 'cancelled', cancelReason: 'Специалист болел' })
    expect(await page()).toMatchObject({
      quality: { status: 'raised', mean: '10.00' },
      complete: { on: '2027-01-11', reason: 'Специалист болел' },
      close: null,
    })
    expect(await questions()).toHaveLength(1)
    expect(await term()).toMatchObject({ status: 'closed', isLate: true })
    const again = { year: 2026, organisationIds: [of.organisationId], days: ['2026-12-01'], operationId: '' }
    expect(await planYear(of.officer, again)).toEqual(refused('yearComplete'))
  })

  test('a year of which nothing is confirmed has nothing to close', async () => {
    await planned(of, days[0]!)
    on('2027-01-11')
    expect(await close()).toEqual(refused('nothingMade'))
  })
})

test('the years stand side by side, each with its own mean', async () => {
  await make(6, 4)
  on('2027-03-01')
  await confirmed(of, '2027-02-01', 3)
  const { years, threshold, most } = await page(2027)
  expect(years.map(({ year, mean, made }) => [year, mean, made])).toEqual([
    [2026, '50.00', 2],
    [2027, '30.00', 1],
  ])
  expect([threshold, most]).toEqual([20, 60])
})
