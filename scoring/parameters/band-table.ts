import type { Fraction } from '../fraction'

export type Band = 'low' | 'medium' | 'high'

/** Whole percents, each edge belonging to the band below it, and what each band brings. */
export interface BandTable<T = Fraction> {
  readonly lowUpTo: number
  readonly mediumUpTo: number
  readonly gives: Readonly<Record<Band, T>>
}
