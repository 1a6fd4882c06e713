import type { Tx } from '~/platform/db/db.server'

export interface CentreFacts {
  name: string
  municipality: string
  address: string
  capacityCount: number
}

/** A new centre with its code and its entry of the register, which is empty until an order includes it. */
export async function addCentre(tx: Tx, organisationId: string, facts: CentreFacts) {
  const code = `R-${String((await tx.centre.count()) + 1).padStart(3, '0')}`
  return tx.centre.create({ data: { ...facts, code, organisationId, entry: { create: {} } } })
}
