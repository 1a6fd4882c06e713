import type { Law } from '../law'
import { allocate, least, mulFraction, sum, type Kopecks } from '../money'
import { addMonths, lastDayOfYear, yearOf, type PlainDate } from '../plain-date'
import type { SettlementReadingId, SettlementReadings } from '../readings'
import type { Rule } from '../rule'
import { bandOf } from './band'
import type { OutcomeIndicator, OutcomeLine, OutcomeRuleId, Share } from './settlement'
import type { Aftercare, SettlementCase, SettlementClient } from './settlement-case'

/** A penalty of the year's end: a share of completers, its bands, and what each band costs. */
export interface OutcomeRule extends Rule {
  readonly id: OutcomeRuleId
  readonly bands: 'attendanceBands' | 'employmentBands'
  readonly windowMonths: 'attendanceWindowMonths' | 'employmentWindowMonths'
  readonly readings: readonly SettlementReadingId[]
  reached(aftercare: Aftercare, window: Window, readings: SettlementReadings): boolean
}

export interface Window {
  readonly opens: PlainDate
  readonly closes: PlainDate
}

export interface OutcomeCharge {
  readonly indicator: OutcomeIndicator
  /** A line for each client, null where its share is nothing. */
  readonly lines: readonly (OutcomeLine | null)[]
}

/** The penalty of one indicator, shared out over the headrooms that are left. */
export function chargeOutcome(
  rule: OutcomeRule,
  settled: SettlementCase,
  base: Kopecks,
  headrooms: readonly Kopecks[],
  law: Law,
): OutcomeCharge {
  const share = measure(rule, settled, law)
  const bands = law[rule.bands].on(lastDayOfYear(settled.year))
  const band = bandOf(share, bands, settled.readings)
  if (!band) return { indicator: { ...share, band, rate: null, base, amount: 0n }, lines: headrooms.map(() => null) }
  const rate = bands.gives[band]
  const net = sum(headrooms)
  const penalty = least(mulFraction(base, rate), net)
  const lines = allocate(penalty, headrooms).map((amount, index): OutcomeLine | null =>
    amount === 0n
      ? null
      : { rule: rule.id, base: headrooms[index] as Kopecks, rate, penalty, net, amount, readings: rule.readings },
  )
  return { indicator: { ...share, band, rate, base, amount: penalty }, lines }
}

function measure(rule: OutcomeRule, settled: SettlementCase, law: Law): Share {
  const cohort = cohortOf(rule, settled, law)
  return { numerator: cohort.filter(({ reached }) => reached).length, denominator: cohort.length }
}

/** A completer whose turn it is in this year, by the reading `cohort`. */
export interface CohortMember {
  readonly client: SettlementClient
  readonly window: Window
  readonly reached: boolean
}

export function cohortOf(rule: OutcomeRule, { year, readings, clients }: SettlementCase, law: Law): CohortMember[] {
  const windowMonths = law[rule.windowMonths].on(lastDayOfYear(year))
  const members: CohortMember[] = []
  for (const client of clients) {
    const { exit, aftercare } = client
    if (exit?.kind !== 'completed') continue
    const window = { opens: exit.date, closes: addMonths(exit.date, windowMonths) }
    if (yearOf(readings.cohort === 'window-closed' ? window.closes : window.opens) !== year) continue
    members.push({ client, window, reached: rule.reached(aftercare, window, readings) })
  }
  return members
}
