import { formatKopecks } from '../money'
import type { AnyParameter } from '../parameters/parameter'
import type { ClientChange } from '../reform/clawback-change'
import { stepOrder, type Change, type Diff } from '../reform/diff'
import { changeText, orderText } from '../reform/diff-text'
import { formatSigned } from '../reform/signed'
import type { SettlementCase } from '../settlement/settlement-case'
import type { Json } from './canonical-json'
import { writeParameterValues } from './write-parameter-value'

/** Why two settlements of one organisation differ, step by step. */
export const writeDiff = (a: SettlementCase, b: SettlementCase, { before, after, steps, clients }: Diff): Json => ({
  schema: 'settlement-diff/1',
  organisation: { id: b.organisation.id, name: b.organisation.name },
  years: { a: a.year, b: b.year },
  before: formatKopecks(before),
  after: formatKopecks(after),
  difference: formatSigned(after - before),
  order: stepOrder,
  ru: orderText.ru,
  en: orderText.en,
  steps: steps.map(({ change, amount, clients: parts }) => ({
    ...writeChange(change),
    amount: formatSigned(amount),
    ru: changeText(change, 'ru'),
    en: changeText(change, 'en'),
    clients: parts.map(({ id, difference }) => ({ id, amount: formatSigned(difference) })),
  })),
  clients: clients.map(writeClient),
})

const writeClient = ({ id, before, after, difference }: ClientChange): Json => ({
  id,
  before: formatKopecks(before),
  after: formatKopecks(after),
  difference: formatSigned(difference),
})

function writeChange(change: Change): { readonly [key: string]: Json } {
  switch (change.kind) {
    case 'rule':
      return { step: 'rule', side: change.side, sealed: change.sealed }
    case 'parameter':
      return { step: 'parameter', id: change.id, from: writeValue(change.from), to: writeValue(change.to) }
    case 'reading':
      return { step: 'reading', id: change.id, from: change.from, to: change.to }
    case 'data':
      return { step: 'data', group: change.group }
  }
}

/** The value of a parameter that has one row. */
const writeValue = (parameter: AnyParameter): Json =>
  writeParameterValues(parameter).reduce<Json>((_, value) => value, null)
