import { currentLaw } from 'scoring/law'
import { lastDayOfYear, plainDate } from 'scoring/plain-date'
import { criterionIds, type CriterionId } from 'scoring/quality/criteria'
import { assessQuality } from 'scoring/quality/assess-quality'
import type { Quality } from 'scoring/quality/quality'
import { firstYear, lastYear } from './settlement-state'
import { readCount } from './typed'

/** Which criteria were met in each assessment of the year, in the order of the six. */
export interface QualityTyped {
  readonly year: string
  readonly assessments: readonly (readonly boolean[])[]
  readonly yearComplete: boolean
}

const asMarks = (text: string): boolean[] => criterionIds.map((_, index) => text[index] === '1')
export const allMet: readonly boolean[] = criterionIds.map(() => true)

export const exampleQuality: QualityTyped = {
  year: '2025',
  assessments: [asMarks('100010'), asMarks('010000')],
  yearComplete: false,
}

export function writeQualityAddress({ year, assessments, yearComplete }: QualityTyped): string {
  const params = new URLSearchParams({ year })
  for (const met of assessments) params.append('met', met.map((is) => (is ? '1' : '0')).join(''))
  if (yearComplete) params.set('complete', '1')
  return `${params}`
}

export function readQualityAddress(params: URLSearchParams): QualityTyped {
  if (!params.has('year')) return exampleQuality
  const year = params.get('year')!.slice(0, 10)
  const given = params.getAll('met').slice(0, assessmentsIn(year)).map(asMarks)
  return {
    year,
    assessments: given.length > 0 ? given : [allMet],
    yearComplete: params.get('complete') === '1',
  }
}

const yearOfTyped = (text: string) => readCount(text, [firstYear, lastYear])

/** How many assessments the year has; a year that cannot be read has as many as its first. */
export const assessmentsIn = (year: string): number =>
  currentLaw.assessmentsAYear.on(lastDayOfYear(yearOfTyped(year) ?? firstYear))

export const pointsIn = (year: string): number =>
  currentLaw.qualityPoints.on(lastDayOfYear(yearOfTyped(year) ?? firstYear))

export interface QualityRead {
  readonly quality: Quality
  /** The year as it would end with full points in each assessment that is left; null where none is. */
  readonly best: Quality | null
}

/** The engine's answer to what is typed, and to the best that can still come; null where the year cannot be read. */
export function readQualityTyped({ year: text, assessments, yearComplete }: QualityTyped): QualityRead | null {
  const year = yearOfTyped(text)
  if (year === null) return null
  const assess = (marks: readonly (readonly boolean[])[]) =>
    assessQuality({
      year,
      organisation: { id: 'example', name: '' },
      yearComplete,
      assessments: marks.map((met, index) => ({
        date: plainDate(`${year}-${`${index + 1}`.padStart(2, '0')}-01`),
        scores: Object.fromEntries(criterionIds.map((id, place) => [id, met[place] ? pointsIn(text) : 0])) as Record<
          CriterionId,
          number
        >,
      })),
    })
  const left = yearComplete ? 0 : assessmentsIn(text) - assessments.length
  return {
    quality: assess(assessments),
    best: left > 0 ? assess([...assessments, ...Array.from({ length: left }, () => allMet)]) : null,
  }
}
