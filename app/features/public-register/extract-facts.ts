import { dayText } from '~/platform/i18n/format'
import type { View } from './centre-query'

/** What an extract says, as it is sealed: Russian, as official papers are. */
export interface ExtractFacts {
  ministry: string
  region: string
  /** As of which day, `YYYY-MM-DD`. */
  onDay: string
  /** Of one centre; null for the whole register. */
  number: number | null
  view: View | null
  title: string
  columns: string[]
  rows: ExtractRow[]
}

/** One line of an extract: the same thing has the same key at any time. */
export interface ExtractRow {
  key: string
  cells: string[]
}

/** The names of the two registers (38-мпр): one table, two views of it. */
export const registerNames: Record<View, string> = {
  all: 'Региональный реестр организаций всех форм собственности',
  'non-state': 'Областной реестр негосударственных организаций',
}

export const orderText = (order: { number: string | null; day: string | null } | null): string =>
  order?.number && order.day ? `приказ № ${order.number} от ${dayText(order.day)}` : ''

export interface Difference {
  what: string
  /** Null where the paper does not have it. */
  then: string | null
  /** Null where the register of today does not have it. */
  now: string | null
}

/** What an extract says otherwise than the register of today would. */
export function differences(then: ExtractFacts, now: ExtractFacts): Difference[] {
  const isCentre = then.number !== null
  const texts = (facts: ExtractFacts) =>
    new Map(facts.rows.map((row) => [row.key, { what: isCentre ? row.cells[0]! : `№ ${row.key}`, text: textOf(row) }]))
  const textOf = ({ cells }: ExtractRow) => cells.slice(1).filter(Boolean).join('; ')
  const [before, after] = [texts(then), texts(now)]
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key) => {
    const [old, own] = [before.get(key), after.get(key)]
    if (old?.text === own?.text) return []
    return [{ what: (own ?? old)!.what, then: old?.text ?? null, now: own?.text ?? null }]
  })
}
