import type { Citation } from './acts'
import type { AnyParameter } from './parameters/parameter'
import type { ReadingId } from './readings'
import type { Wording } from './wording'

/** What each module of a rule says about itself. */
export interface Rule {
  readonly id: string
  readonly citation: Citation
  /** The sentence of the act, in Russian. */
  readonly quote: string
  readonly title: Wording
  /** What the engine does with it. */
  readonly does: Wording
  readonly parameters: readonly AnyParameter[]
  /** The readings that it asks. */
  readonly readings: readonly ReadingId[]
  /** Where the text leaves room and the engine takes one sense alone. */
  readonly taken?: readonly TakenSense[]
}

/** A reading without a choice: another sense is absurd or breaks the order elsewhere. It is said, never silent. */
export interface TakenSense {
  readonly question: Wording
  readonly taken: Wording
  /** Why, and what the other senses were. */
  readonly reason: Wording
}
