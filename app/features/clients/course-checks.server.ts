import type { Reader } from '~/platform/db/db.server'
import { firstContractDay } from './planned-end'

export { firstContractDay }

/** A contract as it is written down. Days are `YYYY-MM-DD`. */
export interface ContractFacts {
  number: string
  signedOn: string
  plannedEndOn: string
  centreId: string | null
}

export type ContractRefusal =
  'contractInFuture' | 'contractBeforeOrder' | 'plannedEndBeforeContract' | 'unknownCentre' | 'contractNumberTaken'

/** What speaks against a contract of an organisation; null where nothing does. */
export async function contractRefusal(
  reader: Reader,
  organisationId: string,
  contract: ContractFacts,
  today: string,
  ownId?: string,
): Promise<ContractRefusal | null> {
  if (contract.signedOn > today) return 'contractInFuture'
  if (contract.signedOn < firstContractDay) return 'contractBeforeOrder'
  if (contract.plannedEndOn < contract.signedOn) return 'plannedEndBeforeContract'
  if (contract.centreId !== null) {
    const centre = await reader.centre.findUnique({
      where: { id: contract.centreId },
      select: { organisationId: true },
    })
    if (centre?.organisationId !== organisationId) return 'unknownCentre'
  }
  const sameNumber = await reader.serviceContract.findFirst({
    where: { organisationId, number: contract.number, signedOn: contract.signedOn, id: { not: ownId } },
    select: { id: true },
  })
  return sameNumber ? 'contractNumberTaken' : null
}
