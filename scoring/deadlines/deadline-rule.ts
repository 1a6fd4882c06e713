import type { AnyParameter } from '../parameters/parameter'
import type { Rule } from '../rule'
import type { Wording } from '../wording'
import type { DeadlineEventId } from './deadline-event'
import { parametersOf, type DeadlineTerm } from './deadline-term'

/** A term to act in, how long a paper is valid, how long something lasts, or a fact that the acts state beside their terms. */
export type DeadlineSort = 'deadline' | 'validity' | 'length' | 'fact'

export interface DeadlineRule extends Rule {
  readonly sort: DeadlineSort
  /** Null where the act names nobody. */
  readonly who: Wording | null
  readonly toWhom: Wording | null
  readonly event: DeadlineEventId
  readonly term: DeadlineTerm
  /** An end on a day off moves to the next working day (Civil Code, article 193): only where the term ends in an act at an office. */
  readonly shifts: boolean
}

interface Given
  extends
    Omit<DeadlineRule, 'toWhom' | 'shifts' | 'readings' | 'parameters'>,
    Partial<Pick<DeadlineRule, 'toWhom' | 'shifts' | 'readings'>> {
  /** Numbers that the term itself is not made of. */
  readonly also?: readonly AnyParameter[]
}

/** A rule of a term; what most of them share need not be said. */
export const deadlineRule = ({ also = [], ...given }: Given): DeadlineRule => ({
  toWhom: null,
  shifts: false,
  readings: [],
  ...given,
  parameters: [...parametersOf(given.term), ...also],
})
