import { sum, type Kopecks } from '../money'
import type { RuleId } from './settlement'

interface Charged {
  readonly id: string
  readonly lines: readonly { readonly rule: RuleId; readonly base: Kopecks; readonly amount: Kopecks }[]
}

/**
 * What settlements of earlier years have demanded, has not come back and is demanded again within a whole return:
 * 100% of the subsidy is the cap (Order 929, 2.4.8, table, row 2.1), so that the account between the ministry and the
 * organisation takes it off once. Less than nothing where more had come back than was demanded.
 * @param clients of the settlement, as it was sealed: a whole return there has taken off what had come back by then
 * @param demanded kopecks of all approved settlements of earlier years, all rules together, by client
 */
export function containedInWhole(clients: readonly Charged[], demanded: ReadonlyMap<string, Kopecks>): Kopecks {
  return sum(
    clients.flatMap(({ id, lines }) => {
      const whole = lines.find(({ rule }) => rule === 'left-without-valid-reason')
      return whole ? [(demanded.get(id) ?? 0n) - (whole.base - whole.amount)] : []
    }),
  )
}
