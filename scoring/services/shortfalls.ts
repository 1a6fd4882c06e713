import { services } from './catalogue'
import type { DueInMonth } from './due-in-month'

export interface Shortfall {
  readonly code: string
  readonly due: number
  readonly delivered: number
}

/**
 * Services given less often than they fell due, in the order of clause 2.2. No money hangs on them:
 * they feed the general criterion of clause 2.4.4 on volume.
 */
export function shortfalls(delivered: ReadonlyMap<string, number>, { counts }: DueInMonth): Shortfall[] {
  return services.flatMap(({ code }) => {
    const [due, given] = [counts.get(code) ?? 0, delivered.get(code) ?? 0]
    return given < due ? [{ code, due, delivered: given }] : []
  })
}
