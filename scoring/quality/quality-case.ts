import type { PlainDate } from '../plain-date'
import type { Organisation } from '../settlement/settlement-case'
import type { CriterionId } from './criteria'

export interface QualityAssessment {
  readonly date: PlainDate
  /** Points of each of the six criteria. */
  readonly scores: Readonly<Record<CriterionId, number>>
}

/** One organisation, one year of quality assessments. */
export interface QualityCase {
  readonly year: number
  readonly organisation: Organisation
  /** No more assessments fall due this year; as many as the year has complete it by themselves. */
  readonly yearComplete: boolean
  /** On different days of the year, in any order. */
  readonly assessments: readonly QualityAssessment[]
}
