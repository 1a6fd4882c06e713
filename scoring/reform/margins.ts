import type { Law } from '../law'
import type { Kopecks } from '../money'
import { compareDays, daysBetween, lastDayOfYear, type PlainMonth } from '../plain-date'
import { cohortOf } from '../settlement/outcome'
import { outcomeEmployment } from '../settlement/outcome-employment'
import { outcomeGroups } from '../settlement/outcome-groups'
import type { Settlement } from '../settlement/settlement'
import type { SettlementCase } from '../settlement/settlement-case'
import { bandShift, type BandShift } from './margins-bands'
import { outcomeMargins, type OutcomeMargin } from './margins-outcome'

export interface PointsShift extends BandShift {
  readonly points: number
}

/** What would have changed the outcome: how near each figure was to another one. */
export interface Margins {
  readonly groups: OutcomeMargin & {
    /** Completers of the cohort who attended for too few months, and how many months are missing. */
    readonly short: readonly { readonly client: string; readonly months: number }[]
  }
  readonly employment: OutcomeMargin & {
    /** Completers of the cohort who were registered after the window, and how many days after it. */
    readonly late: readonly { readonly client: string; readonly days: number }[]
  }
  readonly remission: { readonly more: PointsShift | null; readonly fewer: PointsShift | null }
  /** Months in which not all kinds were proved: nothing was near, the amount says it all. */
  readonly missingKinds: readonly { readonly client: string; readonly month: PlainMonth; readonly amount: Kopecks }[]
}

/** @param settlement of that case by that law */
export function margins(settled: SettlementCase, settlement: Settlement, law: Law): Margins {
  const { groups, employment } = outcomeMargins(settlement, law)
  return {
    groups: { ...groups, short: shortOfMonths(settled, law) },
    employment: { ...employment, late: lateRegistrations(settled, law) },
    remission: remissionMargin(settlement, law),
    missingKinds: settlement.clients.flatMap(({ id, lines }) =>
      lines.flatMap((line) =>
        line.rule === 'missing-kinds' ? { client: id, month: line.month, amount: line.amount } : [],
      ),
    ),
  }
}

const shortOfMonths = (settled: SettlementCase, law: Law): Margins['groups']['short'] =>
  cohortOf(outcomeGroups, settled, law)
    .filter(({ reached }) => !reached)
    .map(({ client: { id, aftercare } }) => ({
      client: id,
      months: Number(settled.readings['groups-minimum']) - aftercare.groupMonths,
    }))

const lateRegistrations = (settled: SettlementCase, law: Law): Margins['employment']['late'] =>
  cohortOf(outcomeEmployment, settled, law).flatMap(({ client: { id, aftercare }, window: { closes } }) =>
    aftercare.employment && compareDays(aftercare.employment, closes) > 0
      ? { client: id, days: daysBetween(closes, aftercare.employment) }
      : [],
  )

function remissionMargin({ year, readings, indicators }: Settlement, law: Law): Margins['remission'] {
  const bands = law.remissionBands.on(lastDayOfYear(year))
  const shift = (step: 1 | -1): PointsShift | null => {
    const found = bandShift(indicators.remission, step, bands, readings)
    return found && { ...found, points: bands.gives[found.band] }
  }
  return { more: shift(1), fewer: shift(-1) }
}
