import type { Law, ParameterId } from '../law'
import { sum, type Kopecks } from '../money'
import type { AnyParameter } from '../parameters/parameter'
import { lastDayOfYear } from '../plain-date'
import { settlementReadingIds, type SettlementReadingId } from '../readings'
import { settle } from '../settlement/settle'
import type { SettlementCase } from '../settlement/settlement-case'
import { pinnedText } from './change-text'
import { clawbacksOf, clientChanges, type Clawbacks, type ClientChange } from './clawback-change'
import { dataGroups, withGroupOf, type DataGroup } from './data-groups'
import { pinnedLaw } from './pinned-law'
import { parameterIds } from './reform'

/** A settlement that is held against another one. */
export interface Side {
  readonly settled: SettlementCase
  readonly law: Law
  /** What a sealed record says that each client returns; null where the engine says it. */
  readonly sealed: Clawbacks | null
}

export type Change =
  | { readonly kind: 'rule'; readonly side: 'a' | 'b'; readonly sealed: boolean }
  | { readonly kind: 'parameter'; readonly id: ParameterId; readonly from: AnyParameter; readonly to: AnyParameter }
  | { readonly kind: 'reading'; readonly id: SettlementReadingId; readonly from: string; readonly to: string }
  | { readonly kind: 'data'; readonly group: DataGroup }

export interface DiffStep {
  readonly change: Change
  readonly amount: Kopecks
  /** The part of each client who returns another sum after this step. */
  readonly clients: readonly ClientChange[]
}

export interface Diff {
  readonly before: Kopecks
  readonly after: Kopecks
  readonly steps: readonly DiffStep[]
  readonly clients: readonly ClientChange[]
}

/** The order of the steps; it is fixed, for another order would give the same changes other parts. */
export const stepOrder = ['rule', 'parameter', 'reading', 'data', 'rule'] as const

/**
 * Why B is not A. One thing at a time is exchanged on the way from A to B, and what the total changes by at a step is
 * the part of that step, so that the parts add up to the difference:
 * 1. `rule`: from what the sealed record A says to what the engine says of the same case (nothing where A has no seal);
 * 2. `parameter`: each number of the law that differs, in the order of the law;
 * 3. `reading`: each reading that differs, in the order of the register;
 * 4. `data`: the year; clients who are in one alone; contract and exit; the subsidies of the months; what was given,
 *    proved and not due in them; aftercare; what was returned before;
 * 5. `rule`: from what the engine says of the case B to what the sealed record B says.
 */
export function diff(a: Side, b: Side): Diff {
  const start = a.sealed ?? clawbacksBy(a.settled, a.law)
  let at = start
  const steps: DiffStep[] = []
  for (const { change, clawbacks } of way(a, b)) {
    const clients = clientChanges(at, clawbacks)
    steps.push({ change, amount: total(clawbacks) - total(at), clients })
    at = clawbacks
  }
  return { before: total(start), after: total(at), steps, clients: clientChanges(start, at) }
}

const clawbacksBy = (settled: SettlementCase, law: Law): Clawbacks => clawbacksOf(settle(settled, law))

const total = (clawbacks: Clawbacks): Kopecks => sum(clawbacks.values())

interface Stage {
  readonly change: Change
  readonly clawbacks: Clawbacks
}

function* way(a: Side, b: Side): Generator<Stage> {
  let settled = a.settled
  let law = pinnedLaw(a.law, lastDayOfYear(a.settled.year))
  const target = pinnedLaw(b.law, lastDayOfYear(b.settled.year))
  const stage = (change: Change): Stage => ({ change, clawbacks: clawbacksBy(settled, law) })

  yield stage({ kind: 'rule', side: 'a', sealed: a.sealed !== null })
  for (const id of parameterIds) {
    const [from, to] = [law[id], target[id]]
    if (pinnedText(from, 'en') === pinnedText(to, 'en')) continue
    law = { ...law, [id]: to }
    yield stage({ kind: 'parameter', id, from, to })
  }
  for (const id of settlementReadingIds) {
    const [from, to] = [settled.readings[id], b.settled.readings[id]]
    if (from === to) continue
    settled = { ...settled, readings: { ...settled.readings, [id]: to } }
    yield stage({ kind: 'reading', id, from, to })
  }
  for (const group of dataGroups) {
    settled = withGroupOf(group, settled, b.settled)
    yield stage({ kind: 'data', group })
  }
  const last: Change = { kind: 'rule', side: 'b', sealed: b.sealed !== null }
  yield b.sealed ? { change: last, clawbacks: b.sealed } : stage(last)
}
