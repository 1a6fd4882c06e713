import { order929 } from '../acts'
import { fraction } from '../fraction'
import { sum, type Kopecks } from '../money'
import { yearOf } from '../plain-date'
import type { SettlementReadingId } from '../readings'
import type { RuleText } from './rule'
import type { ExitLine } from './settlement'
import type { SettlementClient } from './settlement-case'

export const leftWithoutValidReason: RuleText = {
  citation: order929('2.4.8, table, 2.1'),
  quote:
    'возвращение субсидии в областной бюджет в размере 100% предоставленной некоммерческой организации в целях возмещения затрат за предоставленные услуги наркозависимому лицу, прекратившему социальную реабилитацию, без уважительных причин',
  title: { ru: 'Выбытие без уважительной причины', en: 'Left without a valid reason' },
}

const WHOLE = fraction(1n, 1n)

/** The whole subsidy for the client up to the end of the year, earlier years included, less what came back before. */
export function chargeExit(client: SettlementClient, year: number, readings: readonly SettlementReadingId[]): ExitLine {
  const base: Kopecks = sum(client.months.filter(({ month }) => yearOf(month) <= year).map(({ subsidy }) => subsidy))
  const { returned } = client
  const amount = base > returned ? base - returned : 0n
  return { rule: 'left-without-valid-reason', base, rate: WHOLE, returned, amount, readings }
}
