import { acts } from '../acts'
import { currentLaw, type Law } from '../law'
import { compareDays, lastDayOfYear } from '../plain-date'
import { criterionIds } from './criteria'
import type { Quality, QualityStatus } from './quality'
import type { QualityCase } from './quality-case'

/** A year of quality assessments and whether they raise the question of exclusion, by clause 2.4.5 of Order 929. */
export function assessQuality(
  { year, organisation, yearComplete, assessments }: QualityCase,
  law: Law = currentLaw,
): Quality {
  const totals = assessments
    .map(({ date, scores }) => ({ date, total: criterionIds.reduce((sum, id) => sum + scores[id], 0) }))
    .toSorted((a, b) => compareDays(a.date, b.date))
  const sum = totals.reduce((before, { total }) => before + total, 0)
  const status = statusOf(sum, totals.length, { year, yearComplete }, law)
  return { edition: acts['order-929'].edition, year, organisation, assessments: totals, sum, status }
}

/** Exactly the threshold raises nothing: the mean must be less than it. All on whole points, nothing is rounded. */
function statusOf(
  sum: number,
  count: number,
  { year, yearComplete }: Pick<QualityCase, 'year' | 'yearComplete'>,
  law: Law,
): QualityStatus {
  const day = lastDayOfYear(year)
  const [aYear, threshold] = [law.assessmentsAYear.on(day), law.qualityThreshold.on(day)]
  const isUnder = sum < threshold * count
  if (yearComplete || count >= aYear) return isUnder ? 'raised' : 'ok'
  const best = sum + criterionIds.length * law.qualityPoints.on(day) * (aYear - count)
  if (best < threshold * aYear) return 'certain'
  return isUnder ? 'warning' : 'ok'
}
