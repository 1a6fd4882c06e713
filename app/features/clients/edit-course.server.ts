import { recordChange } from '~/platform/audit/record.server'
import type { Actor } from '~/platform/auth/actor'
import { today } from '~/platform/clock.server'
import { inTransaction, type Tx } from '~/platform/db/db.server'
import { once } from '~/platform/once/once.server'
import { contractRefusal, type ContractFacts, type ContractRefusal } from './course-checks.server'
import { bringCourseTerms, correctedRecord } from './course-deadlines.server'
import { knownPerson, readPerson, searchTextOf, type PersonFacts, type PersonRefusal } from './create-client.server'

export interface EditCourseInput {
  contractId: string
  contract: ContractFacts
  version: number
  /** Null where the person who edits does not see names. */
  person: (PersonFacts & { version: number }) | null
}

export type EditCourseResult =
  | { ok: true }
  | {
      ok: false
      refusal: PersonRefusal | ContractRefusal | 'stale' | 'knownPerson' | 'contractAfterExit' | 'contractAfterMonths'
    }

/** Corrects a contract and, for those who see names, the person's own data, in the caller's transaction. */
export async function editCourseIn(
  tx: Tx,
  actor: Actor,
  input: EditCourseInput,
  today: string,
): Promise<EditCourseResult> {
  const { contractId, contract, person } = input
  const before = await tx.serviceContract.findUnique({
    where: { id: contractId },
    include: { client: true, exit: { select: { exitedOn: true, kind: true } } },
  })
  if (before?.version !== input.version || (person && person.version !== before.client.version))
    return { ok: false, refusal: 'stale' }
  const { client, organisationId } = before
  const refusal = await contractRefusal(tx, organisationId, contract, today, contractId)
  if (refusal) return { ok: false, refusal }
  if (before.exit && before.exit.exitedOn < contract.signedOn) return { ok: false, refusal: 'contractAfterExit' }
  if (await hasMonthsBefore(tx, contractId, contract.signedOn.slice(0, 7)))
    return { ok: false, refusal: 'contractAfterMonths' }
  if (person) {
    const { version, ...facts } = person
    const read = readPerson(facts, contract.signedOn)
    if ('refusal' in read) return { ok: false, refusal: read.refusal }
    if (await knownPerson(tx, organisationId, read.person, client.id)) return { ok: false, refusal: 'knownPerson' }
    await tx.client.update({
      where: { id: client.id },
      data: { ...read.person, ...searchTextOf(client.code, read.person), version: version + 1 },
    })
  }
  await tx.serviceContract.update({ where: { id: contractId }, data: { ...contract, version: before.version + 1 } })
  await bringCourseTerms(tx, actor.userId, { ...before, signedOn: contract.signedOn }, correctedRecord)
  await recordChange(tx, actor, {
    action: 'contract.edited',
    subjectType: 'ServiceContract',
    subjectId: contractId,
    organisationId,
    details: { version: before.version + 1, isPersonEdited: person !== null },
  })
  return { ok: true }
}

export async function editCourse(actor: Actor, input: EditCourseInput, operationId: string): Promise<EditCourseResult> {
  const day = await today()
  return inTransaction((tx) => once(tx, actor, operationId, () => editCourseIn(tx, actor, input, day)))
}

/** Months of acts or payments that would come before the contract's own. */
async function hasMonthsBefore(tx: Tx, contractId: string, month: string): Promise<boolean> {
  const [acts, payments] = await Promise.all([
    tx.clientMonth.count({ where: { contractId, month: { lt: month } } }),
    tx.payment.count({ where: { contractId, serviceMonth: { lt: month } } }),
  ])
  return acts + payments > 0
}
