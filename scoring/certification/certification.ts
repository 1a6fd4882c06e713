import type { PlainDate } from '../plain-date'
import type { CertificationReadings } from '../readings'
import type { CriterionSet } from './criterion-set'

export const criterionResults = ['met', 'partly', 'not-met'] as const
export type CriterionResult = (typeof criterionResults)[number]

export interface CriterionAssessment {
  readonly criterion: string
  readonly result: CriterionResult
  readonly note: string | null
  /** The day by which it is to be remedied; null where none was set. */
  readonly remedyBy: PlainDate | null
}

/** A whole assessment: one entry for each criterion of the set, in any order. */
export interface CertificationCase {
  readonly set: CriterionSet
  readonly readings: CertificationReadings
  readonly assessments: readonly CriterionAssessment[]
}

/** What an assessment supports. It is not a verdict: people decide, and say why. */
export const supportedConclusions = ['certify', 'remedy', 'incomplete', 'refuse'] as const
export type SupportedConclusion = (typeof supportedConclusions)[number]

/** A criterion that is not fully met. */
export interface Finding {
  readonly criterion: string
  readonly main: boolean
  readonly result: Exclude<CriterionResult, 'met'>
  readonly remedyBy: PlainDate | null
}

export interface Certification {
  readonly set: string
  readonly met: number
  readonly partly: number
  readonly notMet: number
  readonly supports: SupportedConclusion
  /** In the order of the set. */
  readonly findings: readonly Finding[]
}
