import type { Law } from '../law'
import { least, mulFraction, sum, type Kopecks } from '../money'
import type { BandTable } from '../parameters/band-table'
import { lastDayOfYear } from '../plain-date'
import type { SettlementReadings } from '../readings'
import { outcomeEmployment } from '../settlement/outcome-employment'
import { outcomeGroups } from '../settlement/outcome-groups'
import type { ClientSettlement, OutcomeIndicator, Settlement } from '../settlement/settlement'
import { bandShift, type BandShift } from './margins-bands'

export interface OutcomeShift extends BandShift {
  /** What the organisation would return more or, below zero, less. */
  readonly difference: Kopecks
}

export interface OutcomeMargin {
  /** The fewest people more who would lift the band; null where no number would. */
  readonly more: OutcomeShift | null
  /** The fewest people fewer who would drop it. */
  readonly fewer: OutcomeShift | null
}

type Rate = OutcomeIndicator['rate']

export function outcomeMargins(settlement: Settlement, law: Law): Record<'groups' | 'employment', OutcomeMargin> {
  const { year, readings, indicators } = settlement
  const { groups, employment } = indicators
  const penalties = penaltiesOf(settlement)
  const bands = (rule: typeof outcomeGroups) => law[rule.bands].on(lastDayOfYear(year))
  return {
    groups: marginOf(groups, bands(outcomeGroups), readings, (rate) => penalties(rate, employment.rate)),
    employment: marginOf(employment, bands(outcomeEmployment), readings, (rate) => penalties(groups.rate, rate)),
  }
}

function marginOf(
  indicator: OutcomeIndicator,
  bands: BandTable,
  readings: SettlementReadings,
  penaltiesBy: (rate: Rate) => Kopecks,
): OutcomeMargin {
  const shift = (step: 1 | -1): OutcomeShift | null => {
    const found = bandShift(indicator, step, bands, readings)
    return found && { ...found, difference: penaltiesBy(bands.gives[found.band]) - penaltiesBy(indicator.rate) }
  }
  return { more: shift(1), fewer: shift(-1) }
}

/** Both penalties by any two rates, each on its own base and within what is left to bear it: groups first. */
function penaltiesOf({ clients, indicators }: Settlement): (groups: Rate, employment: Rate) => Kopecks {
  const net = sum(clients.map(headroom))
  const penalty = (base: Kopecks, rate: Rate, left: Kopecks) => (rate ? least(mulFraction(base, rate), left) : 0n)
  return (groups, employment) => {
    const first = penalty(indicators.groups.base, groups, net)
    return first + penalty(indicators.employment.base, employment, net - first)
  }
}

/** What rules 1 and 2 left of a client's subsidy. */
function headroom({ subsidy, lines }: ClientSettlement): Kopecks {
  if (lines.some(({ rule }) => rule === 'left-without-valid-reason')) return 0n
  return subsidy - sum(lines.filter(({ rule }) => rule === 'missing-kinds').map(({ amount }) => amount))
}
