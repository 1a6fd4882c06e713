import { calculate } from './calculate.server'

/** What a calculation would give as the data stand, or what stands in its way; nothing is stored. */
export async function previewSettlement(organisation: { id: string; code: string; name: string }, year: number) {
  const calculation = await calculate(organisation, year)
  if (!calculation.ok) {
    const { paidWithoutAct, problems } = calculation
    return {
      ok: false as const,
      paidWithoutAct: paidWithoutAct.slice(0, 200),
      count: paidWithoutAct.length,
      problems: problems.slice(0, 50),
    }
  }
  const { subsidy, clawback, clients } = calculation.calculated.settlement
  return { ok: true as const, subsidy, clawback, review: clients.flatMap((client) => client.review).length }
}
