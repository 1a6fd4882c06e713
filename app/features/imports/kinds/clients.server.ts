import { may } from '~/platform/auth/actor'
import type { Heading } from '~/platform/csv/headings'
import { db } from '~/platform/db/db.server'
import { contractRefusal, type ContractRefusal } from '../../clients/course-checks.server'
import { createClientIn, knownPerson, readPerson, type PersonRefusal } from '../../clients/create-client.server'
import type { ImportContext } from '../import-reader'
import type { RowCells } from '../row-cells'
import type { RowKind, Verdict } from '../row-kind.server'
import { contractColumns, readContract, refusedContract, type ContractRow } from './contract-cells.server'
import { badAt, isNew, isUnchanged } from './verdicts'

interface ClientRow {
  organisationId: string
  surname: string
  givenName: string
  patronymic: string | null
  bornOn: string
  snils: string | null
  contract: ContractRow
}

const person = [
  { key: 'surname', heading: 'Фамилия' },
  { key: 'givenName', heading: 'Имя' },
  { key: 'patronymic', heading: 'Отчество', isOptional: true },
  { key: 'bornOn', heading: 'Дата рождения' },
  { key: 'snils', heading: 'СНИЛС', isOptional: true },
] as const satisfies readonly Heading[]

const organisation: Heading = { key: 'organisation', heading: 'Организация', aliases: ['Код организации'] }

/** People with their first contract in the same row. */
export const clients: RowKind<ClientRow> = {
  columns: ({ actor }) => [...person, ...contractColumns, ...(actor.organisationId === null ? [organisation] : [])],

  async read(cells: RowCells, context: ImportContext) {
    const organisationId = context.organisationId ?? (await organisationOf(cells))
    const row = {
      organisationId,
      surname: cells.text('surname', 100),
      givenName: cells.text('givenName', 100),
      patronymic: cells.optionalText('patronymic', 100) || null,
      bornOn: cells.day('bornOn'),
      snils: cells.optionalText('snils', 20) || null,
      contract: await readContract(cells, organisationId),
    }
    return row
  },

  identity: ({ organisationId, surname, givenName, patronymic, bornOn }) =>
    [organisationId, surname, givenName, patronymic, bornOn].join('|').toLowerCase(),

  check: (rows, context) => Promise.all(rows.map((row) => verdictOn(row, context))),

  async apply(tx, row, context) {
    const { organisationId, contract, ...facts } = row
    const result = await createClientIn(tx, context.actor, { organisationId, person: facts, contract }, context.today)
    if (result.ok) return isNew
    return badAt('', 'changedSince')
  },
}

const personColumn: Record<PersonRefusal, string> = { wrongSnils: 'СНИЛС', bornAfterContract: 'Дата рождения' }

async function verdictOn(row: ClientRow, context: ImportContext): Promise<Verdict> {
  const { organisationId, contract, ...facts } = row
  const read = readPerson(facts, contract.signedOn)
  if ('refusal' in read) return badAt(personColumn[read.refusal], read.refusal)
  const known = await knownPerson(db, organisationId, read.person)
  if (known) {
    const same = await db.serviceContract.findFirst({
      where: { organisationId, number: contract.number, signedOn: contract.signedOn, client: { code: known } },
      select: { plannedEndOn: true },
    })
    if (same?.plannedEndOn === contract.plannedEndOn) return isUnchanged
    // A code beside a name tells whose it is: that is for those alone who see the names.
    return may(context.actor, 'client:seeNames', organisationId)
      ? badAt('Фамилия', 'knownPerson', { code: known })
      : badAt('Фамилия', 'knownPersonUnnamed')
  }
  const refusal: ContractRefusal | null = await contractRefusal(db, organisationId, contract, context.today)
  return refusal ? refusedContract(contract, refusal) : isNew
}

async function organisationOf(cells: RowCells): Promise<string> {
  const code = cells.code('organisation')
  const found = code ? await db.organisation.findUnique({ where: { code }, select: { id: true } }) : null
  if (code && !found) cells.problem('organisation', 'unknownOrganisation')
  return found?.id ?? ''
}
