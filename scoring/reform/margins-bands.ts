import type { Band, BandTable } from '../parameters/band-table'
import type { SettlementReadings } from '../readings'
import { bandOf } from '../settlement/band'
import type { Share } from '../settlement/settlement'

export interface BandShift {
  readonly people: number
  readonly band: Band
}

/** The fewest people more (or fewer) of the same cohort that would change the band; null where nobody's change would. */
export function bandShift(
  share: Share,
  step: 1 | -1,
  bands: BandTable<unknown>,
  readings: SettlementReadings,
): BandShift | null {
  const { denominator } = share
  const now = bandOf(share, bands, readings)
  const most = step === 1 ? denominator - share.numerator : share.numerator
  for (let people = 1; people <= most; people += 1) {
    const band = bandOf({ numerator: share.numerator + step * people, denominator }, bands, readings)
    if (band && band !== now) return { people, band }
  }
  return null
}
