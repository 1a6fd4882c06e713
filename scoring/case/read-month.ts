import type { PlainMonth } from '../plain-date'
import { bitOf, NO_KINDS, serviceKinds, type KindMask } from '../services/kinds'
import { proofs, type ClientMonth } from '../settlement/settlement-case'
import { inside, show, type Place } from './problem'
import { shape, type Reader } from './reader'

const MONTH = shape(['month', 'subsidy', 'kinds'], ['proof', 'notDue'])

interface MonthRead {
  /** Known even where the rest of the entry was refused. */
  readonly month: PlainMonth | undefined
  readonly entry: ClientMonth | undefined
}

export function readMonth(reader: Reader, value: unknown, place: Place): MonthRead {
  const fields = reader.fields(value, place, MONTH)
  if (!fields) return { month: undefined, entry: undefined }
  const month = fields.month === undefined ? undefined : reader.month(fields.month, inside(place, 'month'))
  const subsidy = fields.subsidy === undefined ? undefined : reader.amount(fields.subsidy, inside(place, 'subsidy'))
  const proof = fields.proof === undefined ? 'signed' : reader.oneOf(fields.proof, inside(place, 'proof'), proofs)
  const kinds = fields.kinds === undefined ? undefined : readKinds(reader, fields.kinds, inside(place, 'kinds'))
  const notDue = fields.notDue === undefined ? NO_KINDS : readKinds(reader, fields.notDue, inside(place, 'notDue'))
  if (!month || subsidy === undefined || !proof || kinds === undefined || notDue === undefined) {
    return { month, entry: undefined }
  }
  return { month, entry: { month, subsidy, proof, kinds, notDue } }
}

function readKinds(reader: Reader, value: unknown, place: Place): KindMask | undefined {
  const list = reader.list(value, place)
  if (!list) return
  let mask = NO_KINDS
  for (const [index, kind] of list.entries()) {
    const bit = typeof kind === 'string' ? bitOf(kind) : undefined
    const here = inside(place, index)
    if (bit === undefined) reader.expected(here, kind, `one of ${serviceKinds.join(', ')}`)
    else if (mask & bit) reader.refuse(here, `is ${show(kind)} again: expected each kind once`)
    else mask |= bit
  }
  return mask
}
