import { meanText } from 'scoring/fraction'
import { firstDayOfYear, lastDayOfYear } from 'scoring/plain-date'
import { criterionIds } from 'scoring/quality/criteria'
import { rankYear } from 'scoring/ranking/rank-year'
import type { Actor } from '~/platform/auth/actor'
import { db, type Reader } from '~/platform/db/db.server'
import { standing } from '../register/entry-status'
import { remissionOfYear, type RemissionOfYear } from './remission-of-year.read.server'

/** An organisation in the ranking of a year, with everything that its place was made of. */
export interface RankedRow {
  code: string
  shortName: string
  /** Null for an organisation without a confirmed assessment. */
  place: number | null
  made: {
    /** «45.25»: the mean with the points for remission; null without an assessment. */
    score: string | null
    mean: string | null
    assessments: { id: string; visitedOn: string; total: number }[]
    remission: RemissionOfYear
  } | null
}

/** Who is ranked: whoever stood in the register in the year, or was assessed in it. */
async function rankedIn(reader: Reader, year: number) {
  return reader.organisation.findMany({
    where: {
      OR: [
        { assessments: { some: { year, status: 'confirmed' } } },
        { centres: { some: { entry: { versions: { some: standingIn(year) } } } } },
      ],
    },
    select: {
      ...{ id: true, code: true, name: true, shortName: true },
      assessments: {
        where: { year, status: 'confirmed' },
        orderBy: { visitedOn: 'asc' },
        select: { id: true, visitedOn: true, scores: { select: { criterion: true, points: true } } },
      },
    },
  })
}

const standingIn = (year: number) => ({
  status: { in: [...standing] },
  fromOn: { lte: lastDayOfYear(year) },
  OR: [{ untilOn: null }, { untilOn: { gt: firstDayOfYear(year) } }],
})

/** What the six scores of an assessment come to; null while one is open. */
function totalOf(scores: readonly { criterion: string; points: number | null }[]): number | null {
  const given = criterionIds.map((id) => scores.find(({ criterion }) => criterion === id)?.points ?? null)
  return given.reduce<number | null>((sum, points) => (sum === null || points === null ? null : sum + points), 0)
}

/** The ranking of a year as scoring gives it (row 2.4 of clause 2.4.8): the best first, those without an assessment last. */
export async function rankingOfYear(year: number, reader: Reader = db): Promise<RankedRow[]> {
  const years = []
  for (const { assessments: rows, ...organisation } of await rankedIn(reader, year)) {
    const assessments = rows.flatMap(({ id, visitedOn, scores }) => {
      const total = totalOf(scores)
      return visitedOn === null || total === null ? [] : [{ id, visitedOn, total }]
    })
    const remission = await remissionOfYear(reader, organisation, year)
    years.push({ organisation, assessments, remission })
  }
  const byId = new Map(years.map((one) => [one.organisation.id, one]))
  const ranked = rankYear(
    years.map(({ organisation, assessments, remission }) => ({
      ...{ id: organisation.id, name: organisation.shortName, count: assessments.length },
      sum: assessments.reduce((sum, { total }) => sum + total, 0),
      remissionPoints: remission.points,
    })),
  )
  return ranked.map(({ id, place, score, sum, count }) => {
    const { organisation, assessments, remission } = byId.get(id)!
    return {
      ...{ code: organisation.code, shortName: organisation.shortName, place },
      made: {
        score: score && meanText(Number(score.numerator), Number(score.denominator)),
        mean: count === 0 ? null : meanText(sum, count),
        ...{ assessments, remission },
      },
    }
  })
}

/** The ranking as this person may read it: an organisation reads every place, and of the figures its own alone. */
export async function rankingFor(actor: Actor, year: number): Promise<RankedRow[]> {
  const rows = await rankingOfYear(year)
  if (actor.organisationId === null) return rows
  const own = await db.organisation.findUnique({ where: { id: actor.organisationId }, select: { code: true } })
  return rows.map((row) => (row.code === own?.code ? row : { ...row, made: null }))
}

/** The years in which something was assessed, the latest first. */
export async function rankedYears(): Promise<number[]> {
  const rows = await db.qualityAssessment.findMany({
    where: { status: 'confirmed' },
    distinct: ['year'],
    select: { year: true },
    orderBy: { year: 'desc' },
  })
  return rows.map(({ year }) => year)
}
