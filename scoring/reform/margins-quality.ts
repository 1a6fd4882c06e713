import type { Law } from '../law'
import { lastDayOfYear } from '../plain-date'
import { criterionIds } from '../quality/criteria'
import type { Quality } from '../quality/quality'
import type { QualityCase } from '../quality/quality-case'

export interface QualityMargin {
  /** Points that the assessments made so far lack for a mean at the threshold; 0 where they lack none. */
  readonly points: number
  /** The fewest criteria more that would bring them; null where all that were not met would not. */
  readonly criteria: number | null
}

export function qualityMargin(
  { year }: Pick<QualityCase, 'year'>,
  { assessments, sum }: Quality,
  law: Law,
): QualityMargin {
  const day = lastDayOfYear(year)
  const each = law.qualityPoints.on(day)
  const points = Math.max(0, law.qualityThreshold.on(day) * assessments.length - sum)
  const open = criterionIds.length * assessments.length - sum / each
  const criteria = Math.ceil(points / each)
  return { points, criteria: criteria <= open ? criteria : null }
}
