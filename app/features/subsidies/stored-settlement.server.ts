import { parseSettlementCase } from 'scoring/case/read-settlement-case'
import { sealSettlement } from 'scoring/case/seal'
import { settle } from 'scoring/settlement/settle'
import type { Settlement } from 'scoring/settlement/settlement'
import type { SettlementCase } from 'scoring/settlement/settlement-case'

/**
 * A sealed settlement recomputed from its own case: the page explains the computation itself, not a retelling.
 * @returns null when today's rules give another seal than the one that was set
 */
export async function reproduce(stored: {
  caseJson: string
  seal: string
}): Promise<{ settled: SettlementCase; settlement: Settlement } | null> {
  const read = parseSettlementCase(stored.caseJson)
  if (!read.ok) return null
  const settlement = settle(read.value)
  return (await sealSettlement(settlement)) === stored.seal ? { settled: read.value, settlement } : null
}
