import type { qualitySays } from '~/platform/i18n/ru/quality-says'
import type { DegreeField } from '../closed-lists'

/** What the portal can say of a criterion on a day. Unknown is not no: nothing was kept that would show it. */
export type Knows = 'yes' | 'no' | 'unknown'

type Uncounted<K> = K extends `${infer Base}_${'one' | 'few' | 'many' | 'other'}` ? Base : K
/** A sentence of the room's texts. */
export type Sentence = Uncounted<keyof typeof qualitySays>

/** One sentence of what speaks for or against, and where it stands. */
export interface KnownFact {
  say: Sentence
  /** The field of a degree that the sentence names. */
  field?: DegreeField
  values?: Readonly<Record<string, string | number>>
  /** Days of the sentence, which the page writes in its own way. */
  days?: Readonly<Record<string, string>>
  /** What it was made of. */
  to?: string
  /** Records one by one, each with its page. */
  items?: readonly { text: string; to: string }[]
}

export interface Known {
  knows: Knows
  facts: readonly KnownFact[]
  lacking: readonly KnownFact[]
}

/** Is it in force on a day, from its first day to its last one? */
export const stands = (day: string, from: string | null, until: string | null): boolean =>
  (from === null || from <= day) && (until === null || until >= day)
