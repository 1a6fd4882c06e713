import type { Kopecks } from '../money'
import { qualityStatuses, type QualityStatus } from '../quality/quality'
import { bandMove } from './band-move'
import { outcomeOf, outcomes, type Outcome } from './clawback-change'
import type { WhatIf } from './what-if'
import type { QualityWhatIf } from './what-if-quality'

export const movingIndicators = ['groups', 'employment', 'remission'] as const
export type MovingIndicator = (typeof movingIndicators)[number]

type Counts<Key extends string> = Readonly<Record<Key, number>>

interface BeforeAfter<T> {
  readonly before: T
  readonly after: T
}

/** Sums and counts over any number of cases: what is kept does not grow with them. */
export interface WhatIfTotals {
  readonly settlements: number
  readonly clawback: BeforeAfter<Kopecks>
  /** A case is one organisation's year: an organisation of two years counts in each, and so do its clients. */
  readonly organisations: Counts<Outcome>
  readonly clients: Counts<Outcome>
  readonly bandMoves: Readonly<Record<MovingIndicator, Counts<'up' | 'down'>>>
  readonly remissionPoints: BeforeAfter<number>
  readonly qualityCases: number
  readonly qualityStatuses: BeforeAfter<Counts<QualityStatus>>
  readonly qualityChanges: number
}

const zeros = <Key extends string>(keys: readonly Key[]): Counts<Key> =>
  Object.fromEntries(keys.map((key) => [key, 0])) as Counts<Key>

export const noTotals: WhatIfTotals = {
  settlements: 0,
  clawback: { before: 0n, after: 0n },
  organisations: zeros(outcomes),
  clients: zeros(outcomes),
  bandMoves: { groups: { up: 0, down: 0 }, employment: { up: 0, down: 0 }, remission: { up: 0, down: 0 } },
  remissionPoints: { before: 0, after: 0 },
  qualityCases: 0,
  qualityStatuses: { before: zeros(qualityStatuses), after: zeros(qualityStatuses) },
  qualityChanges: 0,
}

const counted = <Key extends string>(counts: Counts<Key>, key: NoInfer<Key>, by = 1): Counts<Key> => ({
  ...counts,
  [key]: counts[key] + by,
})

export function addWhatIf(totals: WhatIfTotals, { before, after, difference, clients }: WhatIf): WhatIfTotals {
  const { clawback, remissionPoints } = totals
  const changed = clients.reduce((heads, client) => counted(heads, outcomeOf(client.difference)), totals.clients)
  return {
    ...totals,
    settlements: totals.settlements + 1,
    clawback: { before: clawback.before + before.clawback, after: clawback.after + after.clawback },
    organisations: counted(totals.organisations, outcomeOf(difference)),
    clients: counted(changed, 'same', before.clients.length - clients.length),
    bandMoves: movingIndicators.reduce((moves, id) => {
      const move = bandMove(before.indicators[id].band, after.indicators[id].band)
      return move ? { ...moves, [id]: counted(moves[id], move) } : moves
    }, totals.bandMoves),
    remissionPoints: {
      before: remissionPoints.before + before.indicators.remission.points,
      after: remissionPoints.after + after.indicators.remission.points,
    },
  }
}

export function addQualityWhatIf(totals: WhatIfTotals, { before, after }: QualityWhatIf): WhatIfTotals {
  const { qualityStatuses: statuses } = totals
  return {
    ...totals,
    qualityCases: totals.qualityCases + 1,
    qualityStatuses: {
      before: counted(statuses.before, before.status),
      after: counted(statuses.after, after.status),
    },
    qualityChanges: totals.qualityChanges + (before.status === after.status ? 0 : 1),
  }
}
