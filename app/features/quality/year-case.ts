import { canonicalJson, type Json } from 'scoring/case/canonical-json'
import { writeQuality, writeQualityCase } from 'scoring/case/write-quality'
import { plainDate } from 'scoring/plain-date'
import { assessQuality } from 'scoring/quality/assess-quality'
import { criterionIds, type CriterionId } from 'scoring/quality/criteria'
import type { Quality } from 'scoring/quality/quality'
import type { QualityCase } from 'scoring/quality/quality-case'

/** A confirmed assessment as it is stored. */
export interface ConfirmedRow {
  visitedOn: string | null
  scores: readonly { criterion: string; points: number | null }[]
}

interface Year {
  year: number
  organisation: { code: string; name: string }
  yearComplete: boolean
}

/** The confirmed assessments of a year as scoring takes them. */
export const yearCase = ({ year, organisation, yearComplete }: Year, rows: readonly ConfirmedRow[]): QualityCase => ({
  year,
  organisation: { id: organisation.code, name: organisation.name },
  yearComplete,
  assessments: rows.map(({ visitedOn, scores }) => ({ date: plainDate(visitedOn!), scores: scoresOf(scores) })),
})

function scoresOf(scores: ConfirmedRow['scores']): Record<CriterionId, number> {
  const points = (id: CriterionId) => scores.find(({ criterion }) => criterion === id)?.points ?? 0
  return Object.fromEntries(criterionIds.map((id) => [id, points(id)])) as Record<CriterionId, number>
}

/** What the scores of one assessment come to; null while one is open. */
export const totalOf = (scores: ConfirmedRow['scores']): number | null => {
  const given = criterionIds.map((id) => scores.find(({ criterion }) => criterion === id)?.points ?? null)
  return given.includes(null) ? null : given.reduce<number>((sum, points) => sum + points!, 0)
}

/** How the year stands by what is confirmed; null while nothing is. */
export const yearQuality = (year: Year, rows: readonly ConfirmedRow[]): Quality | null =>
  rows.length === 0 ? null : assessQuality(yearCase(year, rows))

/** The year's case and what scoring made of it, as they are sealed and as the commission gets them. */
export function writtenYear(given: QualityCase): { caseJson: string; resultJson: string; quality: Quality } {
  const quality = assessQuality(given)
  return { caseJson: canonicalJson(writeQualityCase(given)), resultJson: canonicalJson(writeQuality(quality)), quality }
}

/** Both in one text: `{"case": …, "result": …}`. */
export const questionJson = (written: { caseJson: string; resultJson: string }): string =>
  canonicalJson({ case: JSON.parse(written.caseJson) as Json, result: JSON.parse(written.resultJson) as Json })
