import { certificateOn, freePlaces, shownStatus } from './public-centre'
import type { RegisterOfDay } from './register-of-day.read.server'

export interface MunicipalityRow {
  municipality: string
  centreCount: number
  placeCount: number
  freeCount: number
  forWomenCount: number
  certifiedCount: number
}

/** How many centres and places each municipality has; suspended and excluded centres take nobody in. */
export function municipalityRows({ centres, day }: RegisterOfDay): MunicipalityRow[] {
  const rows = new Map<string, MunicipalityRow>()
  for (const { card } of centres.filter((centre) => shownStatus(centre.card) === 'included')) {
    const row = rows.get(card.municipality) ?? emptyRow(card.municipality)
    row.centreCount += 1
    row.placeCount += card.capacityMen + card.capacityWomen
    row.freeCount += freePlaces(card) ?? 0
    if (card.capacityWomen > 0) row.forWomenCount += 1
    if (certificateOn(card, day) === 'valid') row.certifiedCount += 1
    rows.set(card.municipality, row)
  }
  return [...rows.values()].sort((a, b) => a.municipality.localeCompare(b.municipality, 'ru'))
}

const counts = ['centreCount', 'placeCount', 'freeCount', 'forWomenCount', 'certifiedCount'] as const

export function totalRow(rows: readonly MunicipalityRow[]): MunicipalityRow {
  const total = emptyRow('')
  for (const row of rows) for (const count of counts) total[count] += row[count]
  return total
}

const emptyRow = (municipality: string): MunicipalityRow => ({
  ...{ municipality, centreCount: 0, placeCount: 0, freeCount: 0, forWomenCount: 0, certifiedCount: 0 },
})
