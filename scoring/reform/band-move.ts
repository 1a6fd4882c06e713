import type { Band } from '../parameters/band-table'

const height: Readonly<Record<Band, number>> = { low: 0, medium: 1, high: 2 }

export type BandMove = 'up' | 'down' | null

/** Null where the band is the same, or where on one side there was nobody to count. */
export function bandMove(before: Band | null, after: Band | null): BandMove {
  if (!before || !after || before === after) return null
  return height[before] < height[after] ? 'up' : 'down'
}
