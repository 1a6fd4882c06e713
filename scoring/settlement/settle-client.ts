import { currentLaw, type Law } from '../law'
import { sum, type Kopecks } from '../money'
import { compareDays, yearOf } from '../plain-date'
import { exitStatus, type ExitStatus } from './exit-status'
import { chargeExit } from './left-without-valid-reason'
import { chargeMonth } from './missing-kinds'
import type { Line, ReviewItem } from './settlement'
import type { SettlementCase, SettlementClient } from './settlement-case'

/** A client after rules 1 and 2, before the penalties of the year's end. */
export interface ClientAccount {
  readonly client: SettlementClient
  readonly status: ExitStatus
  readonly subsidy: Kopecks
  /** What is left of the year's subsidy to bear a share of the outcome penalties. */
  readonly headroom: Kopecks
  readonly lines: readonly Line[]
  readonly review: readonly ReviewItem[]
}

export function settleClient(
  client: SettlementClient,
  { year, readings }: SettlementCase,
  law: Law = currentLaw,
): ClientAccount {
  const ofYear = client.months.filter(({ month }) => yearOf(month) === year)
  const subsidy = sum(ofYear.map((month) => month.subsidy))
  const { status, readings: asked } = exitStatus(client.exit, year, readings)
  if (status === 'not-valid') {
    // Rule 1 takes the whole subsidy and stands in the place of rule 2; nothing is left to bear a penalty.
    return { client, status, subsidy, headroom: 0n, lines: [chargeExit(client, year, asked)], review: [] }
  }
  const lines: Line[] = []
  const review: ReviewItem[] = []
  if (status === 'review') {
    review.push({ rule: 'left-without-valid-reason', amount: chargeExit(client, year, asked).amount })
  }
  let headroom = subsidy
  for (const month of ofYear.toSorted((a, b) => compareDays(a.month, b.month))) {
    const outcome = chargeMonth(month, readings, law)
    if (outcome.review) review.push(outcome.review)
    if (!outcome.line) continue
    lines.push(outcome.line)
    headroom -= outcome.line.amount
  }
  return { client, status, subsidy, headroom, lines, review }
}
