import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { actorOf, db, someOrganisation } from '../../../tests/support/with-database'
import { criterionIds } from 'scoring/quality/criteria'
import { fewestPublished, publishedRankings } from './published-ranking.read.server'
import { yearAsked } from './ranking-query'
import { rankedYears, rankingFor, rankingOfYear } from './ranking-of-year.read.server'

const year = 2025
let [first, second, third, idle]: Awaited<ReturnType<typeof someOrganisation>>[] = []

/** An assessment with so many of the six criteria met, ten points each. */
const assessed = (organisationId: string, visitedOn: string, met: number, status = 'confirmed') =>
  db.qualityAssessment.create({
    data: {
      ...{ organisationId, year, plannedOn: visitedOn, visitedOn, status, createdById: 'quality' },
      scores: { create: criterionIds.map((criterion, index) => ({ criterion, points: index < met ? 10 : 0 })) },
    },
  })

const settled = (organisationId: string, number: number, points: number, over: { seal?: string } = {}) => {
  const remission = { numerator: 1, denominator: 4, band: points === 2 ? 'high' : 'medium', points }
  const resultJson = JSON.stringify({ indicators: { remission } })
  const seal = over.seal ?? createHash('sha256').update(resultJson).digest('hex')
  return db.settlement.create({
    data: {
      ...{ organisationId, year, number, status: 'approved', edition: '1', caseJson: '{}', sourcesJson: '{}' },
      ...{ resultJson, seal, subsidyKopecks: 0n, clawbackKopecks: 0n, earlierYearsKopecks: 0n },
      ...{ openReviewCount: 0, calculatedById: 'officer' },
    },
  })
}

beforeAll(async () => {
  ;[first, second, third, idle] = [
    await someOrganisation({ shortName: 'АНО «Альфа»' }),
    await someOrganisation({ shortName: 'АНО «Бета»' }),
    await someOrganisation({ shortName: 'АНО «Гамма»' }),
    await someOrganisation({ shortName: 'АНО «Дельта»' }),
  ]
  await assessed(first.id, '2025-03-11', 4)
  await assessed(first.id, '2025-06-10', 5)
  await assessed(second.id, '2025-03-12', 4)
  await assessed(second.id, '2025-06-11', 6, 'draft')
  await assessed(third.id, '2025-03-13', 4)
  await settled(second.id, 1, 1)
  await settled(second.id, 2, 2)
})

test('the mean of what is confirmed with the points of the latest approved settlement; equals share a place', async () => {
  const rows = await rankingOfYear(year)
  expect(rows.map(({ shortName, place, made }) => [shortName, place, made!.mean, made!.score])).toEqual([
    ['АНО «Альфа»', 1, '45.00', '45.00'],
    ['АНО «Бета»', 2, '40.00', '42.00'],
    ['АНО «Гамма»', 3, '40.00', '40.00'],
  ])
  expect(rows[0]!.made!.assessments.map(({ total }) => total)).toEqual([40, 50])
  expect(rows[1]!.made!.remission).toMatchObject({ points: 2, settlement: { number: 2 } })
  expect(rows[2]!.made!.remission).toEqual({ numerator: 0, denominator: 0, band: null, points: 0, settlement: null })
  expect(rows.map(({ code }) => code)).not.toContain(idle!.code)
  expect(await rankedYears()).toEqual([year])
})

test('an organisation reads every place and its own figures alone', async () => {
  const clerk = actorOf({ roles: ['ngo-clerk'], organisationId: second!.id })
  const rows = await rankingFor(clerk, year)
  expect(rows.map(({ place }) => place)).toEqual([1, 2, 3])
  expect(rows.map(({ made }) => made?.score ?? null)).toEqual([null, '42.00', null])
  expect((await rankingFor(actorOf({ roles: ['auditor'] }), year)).every(({ made }) => made !== null)).toBe(true)
})

test('a settlement that is not what was sealed gives no points', async () => {
  const broken = await settled(third!.id, 1, 2, { seal: 'broken' })
  await expect(rankingOfYear(year)).rejects.toThrow('is not what was sealed')
  await db.settlement.delete({ where: { id: broken.id } })
})

describe('what anybody reads', () => {
  const reported = (subjectId: string, number: number, places: readonly string[], status = 'registered') =>
    db.paper.create({
      data: {
        ...{ kind: 'ranking-report', direction: 'outgoing', status, title: 'О рейтинге', subjectType: 'Ranking' },
        ...{ subjectId, series: 'letter', year: 2026, number, numberText: `${number}-П`, registeredOn: '2026-02-10' },
        preparedById: 'officer',
        fieldsJson: JSON.stringify({
          год: subjectId,
          строки: places.map((место, index) => ({ место, организация: `АНО № ${index}`, итог: '45,00' })),
        }),
      },
    })
  const enough = Array.from({ length: fewestPublished }, (_, index) => String(index + 1))

  test('nothing before the ranking was reported, or by a draft', async () => {
    await reported('2025', 1, enough, 'draft')
    expect(await publishedRankings()).toEqual([])
  })

  test('places of the last report of a year alone, without points; too few places are not published', async () => {
    await reported('2025', 2, enough)
    await reported('2025', 3, [...enough, '—'])
    await reported('2024', 4, enough.slice(1))
    const [latest, before, ...more] = await publishedRankings()
    expect(more).toEqual([])
    expect(latest).toMatchObject({ year: 2025, reportedOn: '2026-02-10' })
    expect(latest!.rows).toHaveLength(fewestPublished)
    expect(latest!.rows[0]).toEqual({ place: 1, name: 'АНО № 0' })
    expect(before).toMatchObject({ year: 2024, rows: [] })
  })
})

test.each([
  ['http://portal/ranking?year=2025', 2025],
  ['http://portal/ranking', null],
  ['http://portal/ranking?year=25', null],
])('%s asks for %s', (url, asked) => {
  expect(yearAsked(url)).toBe(asked)
})
