import { parseSettlementCase } from 'scoring/case/read-settlement-case'
import { bandMove, type BandMove } from 'scoring/reform/band-move'
import { outcomeOf, type Outcome } from 'scoring/reform/clawback-change'
import type { Band } from 'scoring/parameters/band-table'
import type { Reform } from 'scoring/reform/reform'
import { whatIf, type WhatIf } from 'scoring/reform/what-if'
import { addWhatIf, movingIndicators, noTotals, type MovingIndicator } from 'scoring/reform/what-if-totals'
import { casesOf, latestSettlements } from './tried-cases.read.server'

/** Where an indicator's band was and would be; the move is null where it stays. */
export interface TriedBand {
  readonly id: MovingIndicator
  readonly before: Band | null
  readonly after: Band | null
  readonly move: BandMove
}

export interface TriedOrganisation {
  readonly code: string
  readonly name: string
  readonly settlementId: string
  readonly before: bigint
  readonly after: bigint
  readonly difference: bigint
  readonly outcome: Outcome
  readonly bands: readonly TriedBand[]
  /** Clients who would return another sum. */
  readonly changedClients: number
}

/** A reform tried on the latest settlement of each organisation of a year. Nothing is stored. */
export async function tryOnYear(reform: Reform, year: number) {
  const { latest, withoutSettlement } = await latestSettlements(year)
  const rows: TriedOrganisation[] = []
  const unread: string[] = []
  const unlikeSealed: string[] = []
  let totals = noTotals
  for await (const { caseJson, sealedClawback, code, name, settlementId } of casesOf(latest)) {
    const read = parseSettlementCase(caseJson)
    if (!read.ok) {
      unread.push(name)
      continue
    }
    const tried = whatIf(read.value, reform)
    totals = addWhatIf(totals, tried)
    if (tried.before.clawback !== sealedClawback) unlikeSealed.push(name)
    rows.push({
      code,
      name,
      settlementId,
      ...sumsOf(tried),
      bands: bandsOf(tried),
      changedClients: tried.clients.length,
    })
  }
  const approved = latest.filter(({ status }) => status === 'approved').length
  return { totals, rows, unread, unlikeSealed, withoutSettlement, approved }
}

export type TriedYear = Awaited<ReturnType<typeof tryOnYear>>

export const sumsOf = ({ before, after, difference }: WhatIf) => ({
  before: before.clawback,
  after: after.clawback,
  difference,
  outcome: outcomeOf(difference),
})

export const bandsOf = ({ before, after }: WhatIf): TriedBand[] =>
  movingIndicators.map((id) => {
    const [was, becomes] = [before.indicators[id].band, after.indicators[id].band]
    return { id, before: was, after: becomes, move: bandMove(was, becomes) }
  })
