import { currentLaw, type Law } from '../law'
import { lastDayOfYear } from '../plain-date'
import { assessQuality } from '../quality/assess-quality'
import { criterionIds, type CriterionId } from '../quality/criteria'
import type { Quality } from '../quality/quality'
import type { QualityCase } from '../quality/quality-case'
import { qualityMargin, type QualityMargin } from './margins-quality'
import { appliesTo, reformedLaw, type Reform } from './reform'

/** One year of assessments by today's law and by the reform. */
export interface QualityWhatIf {
  readonly applies: boolean
  readonly before: Quality
  readonly after: Quality
  readonly margin: QualityMargin
}

export function whatIfQuality(given: QualityCase, reform: Reform): QualityWhatIf {
  const law = reformedLaw(currentLaw, reform)
  const before = assessQuality(given, currentLaw)
  return {
    applies: appliesTo(reform, given.year),
    before,
    after: assessQuality(withPointsOf(law, given), law),
    margin: qualityMargin(given, before, currentLaw),
  }
}

/** The case records points, and what it means by them is met or not: a met criterion brings what that law gives for it. */
function withPointsOf(law: Law, given: QualityCase): QualityCase {
  const points = law.qualityPoints.on(lastDayOfYear(given.year))
  const assessments = given.assessments.map(({ date, scores }) => ({
    date,
    scores: Object.fromEntries(criterionIds.map((id) => [id, scores[id] === 0 ? 0 : points])) as Record<
      CriterionId,
      number
    >,
  }))
  return { ...given, assessments }
}
