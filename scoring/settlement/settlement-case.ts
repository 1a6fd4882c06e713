import type { Kopecks } from '../money'
import type { PlainDate, PlainMonth } from '../plain-date'
import type { SettlementReadings } from '../readings'
import type { KindMask } from '../services/kinds'
import type { ExitKind } from './exit-kinds'

export const proofs = ['signed', 'waived', 'unsigned'] as const
export type Proof = (typeof proofs)[number]

export const exitDecisions = ['valid', 'not-valid'] as const
export type ExitDecision = (typeof exitDecisions)[number]

export interface ClientMonth {
  readonly month: PlainMonth
  readonly subsidy: Kopecks
  readonly proof: Proof
  readonly kinds: KindMask
  readonly notDue: KindMask
}

export interface ClientExit {
  readonly date: PlainDate
  readonly kind: ExitKind
  /** The papers that prove a valid reason are there. */
  readonly confirmed: boolean
  readonly decision: ExitDecision | null
  /** For a reason that is not listed, and only there. */
  readonly reason: string | null
}

export interface Aftercare {
  readonly groupMonths: number
  readonly employment: PlainDate | null
  readonly remissionMonths: number
}

export interface SettlementClient {
  readonly id: string
  readonly contract: PlainDate
  readonly exit: ClientExit | null
  /** In any order; at most one entry a month. */
  readonly months: readonly ClientMonth[]
  /** Returned under settlements of earlier years, all rules together. */
  readonly returned: Kopecks
  readonly aftercare: Aftercare
}

export interface Organisation {
  readonly id: string
  readonly name: string
}

/** One organisation, one financial year: everything that the settlement depends on. */
export interface SettlementCase {
  readonly year: number
  readonly organisation: Organisation
  readonly readings: SettlementReadings
  readonly clients: readonly SettlementClient[]
}
