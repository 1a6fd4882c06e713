import type { Band, BandTable } from '../parameters/band-table'
import type { SettlementReadings } from '../readings'
import type { Share } from './settlement'

/** The band of an exact share; null where there is nobody to count. */
export function bandOf(
  { numerator, denominator }: Share,
  { lowUpTo, mediumUpTo }: BandTable<unknown>,
  readings: SettlementReadings,
): Band | null {
  if (denominator === 0) return null
  const [part, whole] =
    readings['band-gap'] === 'whole-percent'
      ? [Math.floor((200 * numerator + denominator) / (2 * denominator)), 100]
      : [numerator, denominator]
  if (part * 100 <= lowUpTo * whole) return 'low'
  return part * 100 <= mediumUpTo * whole ? 'medium' : 'high'
}
