import type { Wording } from '../wording'

/** A rule at work on figures: what was given, how it went, what came out. Made by running the engine, never typed. */
export interface WorkedExample {
  readonly given: Wording
  /** The arithmetic or the days, a line each. */
  readonly steps: readonly Wording[]
  readonly outcome: Wording
}

/** An example with the id of its rule. */
export type Examples = readonly (readonly [ruleId: string, example: () => WorkedExample])[]
