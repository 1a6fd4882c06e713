import type { Heading } from '~/platform/csv/headings'
import { db } from '~/platform/db/db.server'
import { dayText } from '~/platform/i18n/format'
import { searchable } from '~/platform/lists/list-query'
import type { ContractFacts, ContractRefusal } from '../../clients/course-checks.server'
import { firstContractDay } from '../../clients/planned-end'
import type { RowCells } from '../row-cells'
import type { Verdict } from '../row-kind.server'
import { badAt } from './verdicts'

export type ContractRow = ContractFacts

/** The columns of a contract, alike in the files of clients and of further contracts. */
export const contractColumns = [
  { key: 'number', heading: 'Номер договора', aliases: ['№ договора'] },
  { key: 'signedOn', heading: 'Дата договора' },
  { key: 'plannedEndOn', heading: 'Плановое окончание', aliases: ['Дата планового окончания'] },
  { key: 'centre', heading: 'Центр', isOptional: true },
] as const satisfies readonly Heading[]

export async function readContract(cells: RowCells, organisationId: string): Promise<ContractRow> {
  return {
    number: cells.text('number', 100),
    signedOn: cells.day('signedOn'),
    plannedEndOn: cells.day('plannedEndOn'),
    centreId: await centreOf(cells, organisationId),
  }
}

/** The organisation's centre of this name. */
async function centreOf(cells: RowCells, organisationId: string): Promise<string | null> {
  const name = searchable(cells.optionalText('centre', 300))
  if (name === '' || organisationId === '') return null
  const centres = await db.centre.findMany({ where: { organisationId }, select: { id: true, name: true } })
  const found = centres.find((centre) => searchable(centre.name) === name)
  if (!found) cells.problem('centre', 'unknownCentre', { choices: centres.map((centre) => centre.name).join('; ') })
  return found?.id ?? null
}

const columnOf: Record<ContractRefusal, string> = {
  contractInFuture: 'Дата договора',
  contractBeforeOrder: 'Дата договора',
  plannedEndBeforeContract: 'Плановое окончание',
  unknownCentre: 'Центр',
  contractNumberTaken: 'Номер договора',
}

export const refusedContract = (contract: ContractRow, refusal: ContractRefusal): Verdict =>
  badAt(columnOf[refusal], refusal, { signedOn: dayText(contract.signedOn), firstDay: dayText(firstContractDay) })
