import { recordChange } from '~/platform/audit/record.server'
import type { Actor } from '~/platform/auth/actor'
import { today } from '~/platform/clock.server'
import { inTransaction, type Tx } from '~/platform/db/db.server'
import { once } from '~/platform/once/once.server'
import { nextCourseCode } from './client-codes.server'
import { contractRefusal, type ContractFacts, type ContractRefusal } from './course-checks.server'
import { bringCourseTerms } from './course-deadlines.server'

export interface ContractInput {
  clientId: string
  contract: ContractFacts
}

export type CreateContractResult =
  | { ok: true; contractId: string; contractCode: string }
  | { ok: false; refusal: ContractRefusal | 'unknownClient' | 'earlierCourseOpen' }

/** A new course of a person who came back: only after the earlier one has ended. In the caller's transaction. */
export async function createContractIn(
  tx: Tx,
  actor: Actor,
  { clientId, contract }: ContractInput,
  today: string,
): Promise<CreateContractResult> {
  const client = await tx.client.findUnique({
    where: { id: clientId },
    select: {
      id: true,
      code: true,
      organisationId: true,
      contracts: { select: { exit: { select: { exitedOn: true } } } },
    },
  })
  if (!client) return { ok: false, refusal: 'unknownClient' }
  if (client.contracts.some(({ exit }) => !exit || exit.exitedOn > contract.signedOn))
    return { ok: false, refusal: 'earlierCourseOpen' }
  const refusal = await contractRefusal(tx, client.organisationId, contract, today)
  if (refusal) return { ok: false, refusal }
  const contractCode = await nextCourseCode(tx, client)
  const row = await tx.serviceContract.create({
    data: { ...contract, code: contractCode, clientId, organisationId: client.organisationId },
  })
  await bringCourseTerms(tx, actor.userId, { ...row, exit: null })
  await recordChange(tx, actor, {
    action: 'contract.created',
    subjectType: 'ServiceContract',
    subjectId: row.id,
    organisationId: client.organisationId,
    details: { clientId },
  })
  return { ok: true, contractId: row.id, contractCode }
}

export async function createContract(
  actor: Actor,
  input: ContractInput,
  operationId: string,
): Promise<CreateContractResult> {
  const day = await today()
  return inTransaction((tx) => once(tx, actor, operationId, () => createContractIn(tx, actor, input, day)))
}
