import { compareDays, monthOf, type PlainDate } from '../plain-date'
import type { Aftercare, ClientMonth, SettlementClient } from '../settlement/settlement-case'
import { inside, type Place } from './problem'
import { readExit } from './read-exit'
import { readMonth } from './read-month'
import { shape, type Fields, type Reader } from './reader'

const CLIENT = shape(['id', 'contract', 'months'], ['exit', 'returned', 'aftercare'])
const AFTERCARE = shape([], ['groupMonths', 'employment', 'remissionMonths'])
const NO_AFTERCARE: Aftercare = { groupMonths: 0, employment: null, remissionMonths: 0 }
const GROUP_MONTHS = 6

interface ClientRead {
  /** Known even where the rest of the client was refused, so that a second client of that id is found. */
  readonly id: string | undefined
  readonly client: SettlementClient | undefined
}

export function readClient(reader: Reader, value: unknown, place: Place): ClientRead {
  const fields = reader.fields(value, place, CLIENT)
  if (!fields) return { id: undefined, client: undefined }
  const id = fields.id === undefined ? undefined : reader.text(fields.id, inside(place, 'id'))
  const contract = fields.contract === undefined ? undefined : reader.date(fields.contract, inside(place, 'contract'))
  const { date: exitDate, exit } = readExit(reader, fields.exit, inside(place, 'exit'), contract)
  const months = readMonths(reader, fields, inside(place, 'months'), contract, exitDate)
  const returned = fields.returned === undefined ? 0n : reader.amount(fields.returned, inside(place, 'returned'))
  const aftercare = readAftercare(reader, fields.aftercare, inside(place, 'aftercare'))
  if (id === undefined || !contract || exit === undefined || !months || returned === undefined || !aftercare) {
    return { id, client: undefined }
  }
  return { id, client: { id, contract, exit, months, returned, aftercare } }
}

function readMonths(
  reader: Reader,
  { months }: Fields,
  place: Place,
  contract: PlainDate | undefined,
  exitDate: PlainDate | undefined,
): ClientMonth[] | undefined {
  if (months === undefined) return
  const list = reader.list(months, place)
  if (!list) return
  const firstWith = new Map<string, number>()
  return list.flatMap((item, index) => {
    const here = inside(place, index)
    const { month, entry } = readMonth(reader, item, here)
    if (month) {
      const monthPlace = inside(here, 'month')
      const first = firstWith.get(month)
      if (first !== undefined)
        reader.refuse(monthPlace, `is ${month} again, as in months[${first}]: expected one entry a month`)
      else firstWith.set(month, index)
      if (contract && compareDays(month, monthOf(contract)) < 0) {
        reader.refuse(
          monthPlace,
          `is ${month}, before the contract of ${contract}: expected ${monthOf(contract)} or later`,
        )
      }
      if (exitDate && compareDays(month, monthOf(exitDate)) > 0) {
        reader.refuse(
          monthPlace,
          `is ${month}, after the exit of ${exitDate}: expected ${monthOf(exitDate)} or earlier`,
        )
      }
    }
    return entry ?? []
  })
}

function readAftercare(reader: Reader, value: unknown, place: Place): Aftercare | undefined {
  if (value === undefined) return NO_AFTERCARE
  const fields = reader.fields(value, place, AFTERCARE)
  if (!fields) return
  const count = (key: 'groupMonths' | 'remissionMonths', most: number) =>
    fields[key] === undefined ? 0 : reader.integer(fields[key], inside(place, key), 0, most)
  const groupMonths = count('groupMonths', GROUP_MONTHS)
  const employment =
    fields.employment === undefined ? null : reader.date(fields.employment, inside(place, 'employment'))
  const remissionMonths = count('remissionMonths', Number.MAX_SAFE_INTEGER)
  if (groupMonths === undefined || employment === undefined || remissionMonths === undefined) return
  return { groupMonths, employment, remissionMonths }
}
