import { meanText } from 'scoring/fraction'
import { assessmentsAYear } from 'scoring/parameters/assessments-a-year'
import { qualityPoints } from 'scoring/parameters/quality-points'
import { qualityThreshold } from 'scoring/parameters/quality-threshold'
import { lastDayOfYear, plainDate } from 'scoring/plain-date'
import { assessQuality } from 'scoring/quality/assess-quality'
import { criterionIds, qualityCriteria, type CriterionId } from 'scoring/quality/criteria'
import { meanFormula, qualityStatusTexts } from 'scoring/quality/explain-quality'
import { db } from '~/platform/db/db.server'

interface Whose {
  id: string
  code: string
  name: string
}

/** The confirmed assessments of a year, each with its points and the words beside them, and the year's mean; null where there is none. */
export async function caseQuality(organisation: Whose, year: number) {
  const [rows, complete] = await Promise.all([
    db.qualityAssessment.findMany({
      where: { organisationId: organisation.id, year, status: 'confirmed' },
      include: { scores: true, paper: { select: { numberText: true } } },
      orderBy: [{ visitedOn: 'asc' }, { id: 'asc' }],
    }),
    db.qualityYear.findUnique({ where: { organisationId_year: { organisationId: organisation.id, year } } }),
  ])
  if (rows.length === 0) return null
  const assessments = rows.map((row) => {
    const scores = criterionIds.map((id) => {
      const own = row.scores.find(({ criterion }) => criterion === id)
      return {
        criterion: id,
        title: qualityCriteria[id].title,
        points: own?.points ?? 0,
        evidence: own?.evidence ?? '',
      }
    })
    return {
      ...{ id: row.id, day: row.visitedOn!, number: row.paper?.numberText ?? null, scores },
      total: scores.reduce((sum, { points }) => sum + points, 0),
      ...{ conformity: row.conformity, complaints: row.complaints, openness: row.openness },
      ...{ answer: row.answer },
    }
  })
  const quality = assessQuality({
    ...{ year, organisation: { id: organisation.code, name: organisation.name }, yearComplete: complete !== null },
    assessments: assessments.map(({ day, scores }) => ({
      date: plainDate(day),
      scores: Object.fromEntries(scores.map(({ criterion, points }) => [criterion, points])) as Record<
        CriterionId,
        number
      >,
    })),
  })
  const lastDay = lastDayOfYear(year)
  const threshold = qualityThreshold.on(lastDay)
  return {
    ...{ assessments, of: assessmentsAYear.on(lastDay), threshold, completedOn: complete?.completedOn ?? null },
    most: qualityPoints.on(lastDay) * criterionIds.length,
    ...{ mean: meanText(quality.sum, rows.length), formula: meanFormula(quality) },
    words: qualityStatusTexts[quality.status],
    isUnder: quality.sum < threshold * rows.length,
    /** The mean up to each assessment. */
    means: assessments.map((_, index) =>
      meanText(
        assessments.slice(0, index + 1).reduce((sum, { total }) => sum + total, 0),
        index + 1,
      ),
    ),
  }
}
