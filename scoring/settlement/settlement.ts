import type { Fraction } from '../fraction'
import type { Kopecks } from '../money'
import type { Band } from '../parameters/band-table'
import type { PlainMonth } from '../plain-date'
import type { SettlementReadingId, SettlementReadings } from '../readings'
import type { KindMask } from '../services/kinds'
import type { Organisation } from './settlement-case'

interface LineBase {
  readonly base: Kopecks
  readonly rate: Fraction
  readonly amount: Kopecks
  /** The readings that were asked on the way to this line. */
  readonly readings: readonly SettlementReadingId[]
}

export interface ExitLine extends LineBase {
  readonly rule: 'left-without-valid-reason'
  readonly returned: Kopecks
}

export interface KindsLine extends LineBase {
  readonly rule: 'missing-kinds'
  readonly month: PlainMonth
  readonly missing: KindMask
}

export type OutcomeRuleId = 'outcome-groups' | 'outcome-employment'

export interface OutcomeLine extends LineBase {
  readonly rule: OutcomeRuleId
  /** The whole penalty that is shared out, and the sum of headrooms that it is shared out over. */
  readonly penalty: Kopecks
  readonly net: Kopecks
}

export type Line = ExitLine | KindsLine | OutcomeLine
export type RuleId = Line['rule']

export interface ExitReview {
  readonly rule: 'left-without-valid-reason'
  /** What the exit would cost if it were decided not valid. */
  readonly amount: Kopecks
}

export interface KindsReview {
  readonly rule: 'missing-kinds'
  readonly month: PlainMonth
  readonly kinds: KindMask
}

export type ReviewItem = ExitReview | KindsReview

export interface ClientSettlement {
  readonly id: string
  readonly subsidy: Kopecks
  readonly clawback: Kopecks
  readonly lines: readonly Line[]
  readonly review: readonly ReviewItem[]
}

export interface Share {
  readonly numerator: number
  readonly denominator: number
}

export interface OutcomeIndicator extends Share {
  /** Null where nobody is to be counted; so is the rate. */
  readonly band: Band | null
  readonly rate: Fraction | null
  readonly base: Kopecks
  readonly amount: Kopecks
}

export interface RemissionIndicator extends Share {
  readonly band: Band | null
  readonly points: number
}

export interface Settlement {
  readonly edition: string
  readonly year: number
  readonly organisation: Organisation
  readonly readings: SettlementReadings
  readonly subsidy: Kopecks
  readonly clawback: Kopecks
  readonly clients: readonly ClientSettlement[]
  readonly indicators: {
    readonly retention: Share
    readonly groups: OutcomeIndicator
    readonly employment: OutcomeIndicator
    readonly remission: RemissionIndicator
  }
}
