import { recordChange } from '~/platform/audit/record.server'
import { may, type Actor } from '~/platform/auth/actor'
import { today } from '~/platform/clock.server'
import { inTransaction, type Reader, type Tx } from '~/platform/db/db.server'
import { searchable } from '~/platform/lists/list-query'
import { once } from '~/platform/once/once.server'
import { nextClientCode, nextCourseCode } from './client-codes.server'
import { contractRefusal, type ContractFacts, type ContractRefusal } from './course-checks.server'
import { bringCourseTerms } from './course-deadlines.server'
import { readSnils } from './snils'

export interface PersonFacts {
  surname: string
  givenName: string
  patronymic: string | null
  bornOn: string
  /** As typed or as eleven digits; null where there is none. */
  snils: string | null
}

export interface ClientInput {
  organisationId: string
  person: PersonFacts
  contract: ContractFacts
}

export type PersonRefusal = 'wrongSnils' | 'bornAfterContract'
export type CreateClientResult =
  | { ok: true; clientId: string; contractId: string; contractCode: string }
  | { ok: false; refusal: PersonRefusal | ContractRefusal }
  /** The organisation already has this person: a new contract is what is wanted. */
  | { ok: false; refusal: 'knownPerson'; contractCode: string }

/** Enters a person with the first contract, in the caller's transaction. */
export async function createClientIn(
  tx: Tx,
  actor: Actor,
  input: ClientInput,
  today: string,
): Promise<CreateClientResult> {
  const { organisationId, contract } = input
  const read = readPerson(input.person, contract.signedOn)
  if ('refusal' in read) return { ok: false, refusal: read.refusal }
  const refusal = await contractRefusal(tx, organisationId, contract, today)
  if (refusal) return { ok: false, refusal }
  const known = await knownPerson(tx, organisationId, read.person)
  if (known) {
    await recordNameMet(tx, actor, known, organisationId)
    return { ok: false, refusal: 'knownPerson', contractCode: known }
  }
  const code = await nextClientCode(tx)
  const client = await tx.client.create({
    data: { ...read.person, organisationId, code, ...searchTextOf(code, read.person) },
  })
  const contractCode = await nextCourseCode(tx, client)
  const row = await tx.serviceContract.create({
    data: { ...contract, code: contractCode, clientId: client.id, organisationId },
  })
  await bringCourseTerms(tx, actor.userId, { ...row, exit: null })
  await recordChange(tx, actor, {
    action: 'client.created',
    subjectType: 'Client',
    subjectId: client.id,
    organisationId,
    details: { contractId: row.id },
  })
  return { ok: true, clientId: client.id, contractId: row.id, contractCode }
}

export async function createClient(actor: Actor, input: ClientInput, operationId: string): Promise<CreateClientResult> {
  const day = await today()
  return inTransaction((tx) => once(tx, actor, operationId, () => createClientIn(tx, actor, input, day)))
}

/** A person as it is stored, or what is wrong with what was given. */
export function readPerson(
  given: PersonFacts,
  contractOn: string,
): { person: PersonFacts } | { refusal: PersonRefusal } {
  if (given.bornOn >= contractOn) return { refusal: 'bornAfterContract' }
  const snils = given.snils ? readSnils(given.snils) : null
  return given.snils && !snils ? { refusal: 'wrongSnils' } : { person: { ...given, snils } }
}

export const searchTextOf = (code: string, person: PersonFacts) => ({
  searchText: searchable(code, person.surname, person.givenName, person.patronymic),
})

/** The course of the same person in the same organisation: one СНИЛС, or one full name and day of birth. */
export async function knownPerson(
  reader: Reader,
  organisationId: string,
  person: PersonFacts,
  ownId?: string,
): Promise<string | null> {
  const { surname, givenName, patronymic, bornOn, snils } = person
  const same = [{ surname, givenName, patronymic, bornOn }, ...(snils ? [{ snils }] : [])]
  const client = await reader.client.findFirst({
    where: { organisationId, OR: same, id: { not: ownId } },
    select: { code: true },
  })
  return client?.code ?? null
}

/** Who does not see names has just learnt whose a code is: the journal says so. */
async function recordNameMet(tx: Tx, actor: Actor, code: string, organisationId: string): Promise<void> {
  if (may(actor, 'client:seeNames', organisationId)) return
  const { id } = await tx.client.findUniqueOrThrow({ where: { code }, select: { id: true } })
  await recordChange(tx, actor, {
    action: 'client.nameOpened',
    subjectType: 'Client',
    subjectId: id,
    organisationId,
    reason: 'Внесение клиента, который у организации уже есть',
  })
}
