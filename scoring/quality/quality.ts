import type { PlainDate } from '../plain-date'
import type { Organisation } from '../settlement/settlement-case'

/** `raised`: the question goes to the commission. `certain`: nothing can lift the year's mean any more. */
export const qualityStatuses = ['ok', 'warning', 'certain', 'raised'] as const
export type QualityStatus = (typeof qualityStatuses)[number]

export interface AssessmentTotal {
  readonly date: PlainDate
  readonly total: number
}

export interface Quality {
  readonly edition: string
  readonly year: number
  readonly organisation: Organisation
  /** By date. */
  readonly assessments: readonly AssessmentTotal[]
  readonly sum: number
  readonly status: QualityStatus
}
