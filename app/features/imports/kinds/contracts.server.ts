import type { Heading } from '~/platform/csv/headings'
import { db } from '~/platform/db/db.server'
import { contractRefusal } from '../../clients/course-checks.server'
import { createContractIn } from '../../clients/create-contract.server'
import type { ImportContext } from '../import-reader'
import type { RowCells } from '../row-cells'
import type { RowKind, Verdict } from '../row-kind.server'
import { contractColumns, readContract, refusedContract, type ContractRow } from './contract-cells.server'
import { badAt, isNew, isUnchanged } from './verdicts'

interface FurtherContractRow {
  clientId: string
  organisationId: string
  contract: ContractRow
}

const code: Heading = { key: 'code', heading: 'Код', aliases: ['Код клиента'] }

/** Further contracts of people who came back; the code is that of the client or of any contract of theirs. */
export const contracts: RowKind<FurtherContractRow> = {
  columns: () => [code, ...contractColumns],

  async read(cells, context) {
    const client = await clientOf(cells, context)
    const contract = await readContract(cells, client.organisationId)
    return { ...client, contract }
  },

  identity: ({ clientId, contract }) => `${clientId}|${contract.number}|${contract.signedOn}`,

  check: (rows, context) => Promise.all(rows.map((row) => verdictOn(row, context))),

  async apply(tx, { clientId, contract }, context) {
    const result = await createContractIn(tx, context.actor, { clientId, contract }, context.today)
    return result.ok ? isNew : badAt('', 'changedSince')
  },
}

async function clientOf(cells: RowCells, context: ImportContext) {
  const code = cells.code('code')
  const reach = context.organisationId === null ? {} : { organisationId: context.organisationId }
  const found = code
    ? await db.client.findFirst({
        where: { OR: [{ code }, { contracts: { some: { code } } }], ...reach },
        select: { id: true, organisationId: true },
      })
    : null
  if (code && !found) cells.problem('code', 'unknownCode')
  return { clientId: found?.id ?? '', organisationId: found?.organisationId ?? '' }
}

async function verdictOn(
  { clientId, organisationId, contract }: FurtherContractRow,
  context: ImportContext,
): Promise<Verdict> {
  const own = await db.serviceContract.findMany({
    where: { clientId },
    select: { number: true, signedOn: true, plannedEndOn: true, centreId: true, exit: { select: { exitedOn: true } } },
  })
  const same = own.find((before) => before.number === contract.number && before.signedOn === contract.signedOn)
  if (same?.plannedEndOn === contract.plannedEndOn && (contract.centreId ?? same.centreId) === same.centreId)
    return isUnchanged
  const refusal = await contractRefusal(db, organisationId, contract, context.today)
  if (refusal) return refusedContract(contract, refusal)
  const isOpen = own.some(({ exit }) => !exit || exit.exitedOn > contract.signedOn)
  return isOpen ? badAt('Код', 'earlierCourseOpen') : isNew
}
