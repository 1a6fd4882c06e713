import type { Citation } from '../acts'
import type { Wording } from '../wording'

/** What each module of a rule says about itself; `quote` is the sentence of the order, in Russian. */
export interface RuleText {
  readonly citation: Citation
  readonly quote: string
  readonly title: Wording
}
