import { currentLaw } from '../law'
import type { Kopecks } from '../money'
import { settle } from '../settlement/settle'
import type { Settlement } from '../settlement/settlement'
import type { SettlementCase } from '../settlement/settlement-case'
import { clawbacksOf, clientChanges, type ClientChange } from './clawback-change'
import { margins, type Margins } from './margins'
import { appliesTo, reformedCase, reformedLaw, type Reform } from './reform'

/** One settlement by today's law and by the reform. */
export interface WhatIf {
  /** Whether the reform is in force on the last day of the year. */
  readonly applies: boolean
  readonly before: Settlement
  readonly after: Settlement
  readonly difference: Kopecks
  readonly clients: readonly ClientChange[]
  /** How near today's outcome was to another one. */
  readonly margins: Margins
}

export function whatIf(settled: SettlementCase, reform: Reform): WhatIf {
  const before = settle(settled, currentLaw)
  const after = settle(reformedCase(settled, reform), reformedLaw(currentLaw, reform))
  return {
    applies: appliesTo(reform, settled.year),
    before,
    after,
    difference: after.clawback - before.clawback,
    clients: clientChanges(clawbacksOf(before), clawbacksOf(after)),
    margins: margins(settled, before, currentLaw),
  }
}
