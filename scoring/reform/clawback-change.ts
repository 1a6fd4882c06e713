import type { Kopecks } from '../money'
import type { Settlement } from '../settlement/settlement'

/** Who pays less gains, who pays more loses. */
export const outcomes = ['gains', 'loses', 'same'] as const
export type Outcome = (typeof outcomes)[number]

export const outcomeOf = (difference: Kopecks): Outcome =>
  difference < 0n ? 'gains' : difference > 0n ? 'loses' : 'same'

/** What each client returns, by id. */
export type Clawbacks = ReadonlyMap<string, Kopecks>

export const clawbacksOf = ({ clients }: Settlement): Clawbacks =>
  new Map(clients.map(({ id, clawback }) => [id, clawback]))

export interface ClientChange {
  readonly id: string
  readonly before: Kopecks
  readonly after: Kopecks
  readonly difference: Kopecks
}

/** The clients who return another sum, in the order of the second, then those who are in the first alone. */
export const clientChanges = (before: Clawbacks, after: Clawbacks): ClientChange[] =>
  [...new Set([...after.keys(), ...before.keys()])].flatMap((id) => {
    const [was, becomes] = [before.get(id) ?? 0n, after.get(id) ?? 0n]
    return was === becomes ? [] : { id, before: was, after: becomes, difference: becomes - was }
  })
