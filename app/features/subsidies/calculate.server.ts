import { canonicalJson } from 'scoring/case/canonical-json'
import type { Problem } from 'scoring/case/problem'
import { readSettlementCase } from 'scoring/case/read-settlement-case'
import { seal } from 'scoring/case/seal'
import { writeSettlement } from 'scoring/case/write-settlement'
import { writeSettlementCase } from 'scoring/case/write-settlement-case'
import { settle } from 'scoring/settlement/settle'
import type { ClientSettlement, Settlement } from 'scoring/settlement/settlement'
import { readingsInForce } from '../readings/readings-in-force.read.server'
import { gatherCase, type Gathered, type PaidWithoutAct } from './gather-case.server'

export interface Calculated {
  settlement: Settlement
  caseJson: string
  resultJson: string
  sources: Gathered['sources']
  seal: string
}

export type Calculation =
  | { ok: true; calculated: Calculated }
  | {
      ok: false
      refusal: 'blocked'
      paidWithoutAct: PaidWithoutAct[]
      problems: (Problem & { contractCode: string })[]
    }

/**
 * Settles one organisation's year as the data stand now; nothing is stored.
 * The readings are those in force on 31 December of the year.
 */
export async function calculate(
  organisation: { id: string; code: string; name: string },
  year: number,
): Promise<Calculation> {
  const readings = await readingsInForce(`${year}-12-31`)
  const { settled, sources, paidWithoutAct } = gatherCase(organisation, year, readings)
  const written = writeSettlementCase(settled)
  const checked = readSettlementCase(written)
  if (paidWithoutAct.length > 0 || !checked.ok) {
    const problems = checked.ok ? [] : checked.problems
    return {
      ok: false,
      refusal: 'blocked',
      paidWithoutAct,
      problems: problems.map((problem) => withCode(problem, settled.clients)),
    }
  }
  const settlement = settle(settled)
  const result = writeSettlement(settlement)
  return {
    ok: true,
    calculated: {
      settlement,
      caseJson: JSON.stringify(written),
      resultJson: canonicalJson(result),
      sources,
      seal: await seal(result),
    },
  }
}

const withCode = (problem: Problem, clients: readonly { id: string }[]) => ({
  ...problem,
  contractCode: clients[Number(/^clients\[(\d+)\]/.exec(problem.path)?.[1] ?? -1)]?.id ?? '',
})

/** How much of a client's clawback reaches back into earlier years: what exceeds the year's own subsidy. */
export const reachingBack = (client: ClientSettlement): bigint =>
  client.clawback > client.subsidy ? client.clawback - client.subsidy : 0n
