import { percentText, rateText } from 'scoring/fraction'
import { attendanceBands } from 'scoring/parameters/attendance-bands'
import { employmentBands } from 'scoring/parameters/employment-bands'
import { remissionBands } from 'scoring/parameters/remission-bands'
import type { Band } from 'scoring/parameters/band-table'
import type { PlainDate } from 'scoring/plain-date'
import type { Settlement } from 'scoring/settlement/settlement'

/** An indicator as it is drawn: where its share stands between the edges of its bands. */
export interface IndicatorShown {
  id: 'groups' | 'employment' | 'remission' | 'retention'
  numerator: number
  denominator: number
  percent: string | null
  band: Band | null
  /** Upper edges of the low and the medium band, in percent; none for what has no bands. */
  edges: readonly number[]
  rate: string | null
  amount: bigint | null
  points: number | null
}

/** The four indicators of clause 2.4.8, rows 2.1 to 2.4, with the band edges in force for the settled year. */
export function indicatorsOf({ year, indicators }: Settlement): IndicatorShown[] {
  const on = `${year}-12-31` as PlainDate
  const edgesOf = (bands: { on(day: PlainDate): { lowUpTo: number; mediumUpTo: number } }) => {
    const { lowUpTo, mediumUpTo } = bands.on(on)
    return [lowUpTo, mediumUpTo]
  }
  const { groups, employment, remission, retention } = indicators
  const charged = {
    groups: { of: groups, bands: attendanceBands },
    employment: { of: employment, bands: employmentBands },
  } as const
  const outcomes = (['groups', 'employment'] as const).map((id): IndicatorShown => {
    const { of, bands } = charged[id]
    return {
      id,
      ...shareOf(of),
      band: of.band,
      edges: edgesOf(bands),
      rate: of.rate && rateText(of.rate),
      amount: of.amount,
      points: null,
    }
  })
  return [
    ...outcomes,
    {
      id: 'remission',
      ...shareOf(remission),
      band: remission.band,
      edges: edgesOf(remissionBands),
      rate: null,
      amount: null,
      points: remission.points,
    },
    { id: 'retention', ...shareOf(retention), band: null, edges: [], rate: null, amount: null, points: null },
  ]
}

const shareOf = ({ numerator, denominator }: { numerator: number; denominator: number }) => ({
  numerator,
  denominator,
  percent: percentText(numerator, denominator),
})
