import { meanText } from 'scoring/fraction'
import { qualityThreshold } from 'scoring/parameters/quality-threshold'
import { lastDayOfYear } from 'scoring/plain-date'
import { meanFormula, qualityStatusTexts } from 'scoring/quality/explain-quality'
import { criterionIds } from 'scoring/quality/criteria'
import { paths } from '~/paths'
import type { Actor } from '~/platform/auth/actor'
import { today } from '~/platform/clock.server'
import { db } from '~/platform/db/db.server'
import { assessmentsIn } from './plan-days'
import { pointsIn } from './save-scores.server'
import { statusOf } from './states'
import { totalOf, yearQuality } from './year-case'

interface Whose {
  id: string
  code: string
  name: string
  shortName: string
}

const include = { scores: true, paper: { select: { numberText: true } } } as const

/** A year of an organisation: each assessment, the running mean, what scoring says of it; and its years side by side. */
export async function yearPage(actor: Actor, organisation: Whose, year: number) {
  const { id: organisationId } = organisation
  const [rows, completed, question, day] = await Promise.all([
    db.qualityAssessment.findMany({
      where: { organisationId, status: { not: 'cancelled' } },
      include,
      orderBy: [{ visitedOn: 'asc' }, { plannedOn: 'asc' }, { id: 'asc' }],
    }),
    db.qualityYear.findMany({ where: { organisationId } }),
    db.commissionQuestion.findFirst({
      where: { organisationId, year, ground: 'quality' },
      select: { id: true, number: true, raisedOn: true },
    }),
    today(),
  ])
  const ofYear = (of: number) => {
    const confirmed = rows.filter((row) => row.year === of && row.status === 'confirmed')
    const complete = completed.find((one) => one.year === of) ?? null
    return {
      complete,
      confirmed,
      quality: yearQuality({ year: of, organisation, yearComplete: complete !== null }, confirmed),
    }
  }
  const { complete, confirmed, quality } = ofYear(year)
  const threshold = qualityThreshold.on(lastDayOfYear(year))
  const own = rows
    .filter((row) => row.year === year)
    .toSorted((a, b) => (a.visitedOn ?? a.plannedOn).localeCompare(b.visitedOn ?? b.plannedOn))
  const years = [...new Set([year, ...rows.map((row) => row.year)])].sort((a, b) => a - b)
  const unfinished = own.filter(({ status }) => status === 'draft' || status === 'toConfirm').length
  const isMinistry = actor.organisationId === null
  return {
    organisation: { code: organisation.code, shortName: organisation.shortName },
    ...{ year, threshold, of: assessmentsIn(year), made: confirmed.length, isMinistry },
    most: pointsIn(year)[1] * criterionIds.length,
    assessments: withMeans(own).map(({ row, mean }) => ({
      ...{ id: row.id, status: statusOf(row), day: row.visitedOn ?? row.plannedOn, isVisited: row.visitedOn !== null },
      total: row.status === 'confirmed' || isMinistry ? totalOf(row.scores) : null,
      ...{ mean, number: row.paper?.numberText ?? null },
    })),
    quality: quality && {
      ...{ status: quality.status, words: qualityStatusTexts[quality.status] },
      ...{ mean: meanText(quality.sum, confirmed.length), formula: meanFormula(quality) },
      isUnder: quality.sum < threshold * confirmed.length,
    },
    complete: complete && {
      on: complete.completedOn,
      reason: complete.closedById ? complete.reason : null,
    },
    question: question && { ...question, to: questionAddress(actor, question.id) },
    years: years.map((one) => {
      const { quality: whole, confirmed: made } = ofYear(one)
      return {
        ...{ year: one, made: made.length, of: assessmentsIn(one), status: whole?.status ?? null },
        ...{ threshold: qualityThreshold.on(lastDayOfYear(one)), mean: whole && meanText(whole.sum, made.length) },
      }
    }),
    close:
      actor.permissions.has('quality:plan') &&
      isMinistry &&
      !complete &&
      day > lastDayOfYear(year) &&
      confirmed.length > 0
        ? { unfinished }
        : null,
    isOver: day > lastDayOfYear(year),
    mayPlan:
      actor.permissions.has('quality:plan') &&
      !complete &&
      day <= lastDayOfYear(year) &&
      own.length < assessmentsIn(year),
  }
}

/** Whoever sits on the commission opens the question itself; its organisation, what it is heard on; others neither. */
const questionAddress = ({ permissions }: Actor, id: string): string | null =>
  permissions.has('commission:read')
    ? paths.commissionQuestion(id)
    : permissions.has('commission:answer')
      ? paths.hearing(id)
      : null

export type YearPage = Awaited<ReturnType<typeof yearPage>>

type Row = { status: string; scores: readonly { criterion: string; points: number | null }[] }

/** Beside each confirmed assessment, the mean of those up to it. */
function withMeans<R extends Row>(rows: readonly R[]): { row: R; mean: string | null }[] {
  let [sum, count] = [0, 0]
  return rows.map((row) => {
    if (row.status !== 'confirmed') return { row, mean: null }
    sum += totalOf(row.scores)!
    count += 1
    return { row, mean: meanText(sum, count) }
  })
}
