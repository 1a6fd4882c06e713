import { parseSettlementCase } from 'scoring/case/read-settlement-case'
import { percentText } from 'scoring/fraction'
import { clawbacksOf, outcomeOf, type Outcome } from 'scoring/reform/clawback-change'
import type { Reform } from 'scoring/reform/reform'
import { whatIf } from 'scoring/reform/what-if'
import type { OutcomeIndicator, RemissionIndicator } from 'scoring/settlement/settlement'
import { recordRead } from '~/platform/audit/record.server'
import type { Actor } from '~/platform/auth/actor'
import { casesOf, latestSettlements } from './tried-cases.read.server'
import { bandsOf, sumsOf } from './tried-year.read.server'

export interface TriedClient {
  readonly code: string
  readonly before: bigint
  readonly after: bigint
  readonly difference: bigint
  readonly outcome: Outcome
}

/**
 * A reform tried on one organisation's year, client by client, and how near its outcome was to another one by the rules
 * in force. The opening of its clients' codes is recorded. Null where there is no settlement that can be read.
 */
export async function tryOnOrganisation(actor: Actor, reform: Reform, year: number, code: string) {
  const { latest } = await latestSettlements(year, code)
  for await (const { caseJson, settlementId, name } of casesOf(latest)) {
    const read = parseSettlementCase(caseJson)
    if (!read.ok) return null
    await recordRead(actor, {
      action: 'reform.clientsRead',
      subjectType: 'Settlement',
      subjectId: settlementId,
      details: { year, count: read.value.clients.length },
    })
    const tried = whatIf(read.value, reform)
    const [was, becomes] = [tried.before.indicators, tried.after.indicators]
    return {
      code,
      name,
      settlementId,
      sums: sumsOf(tried),
      indicators: bandsOf(tried).map((band) => ({
        ...band,
        was: measured(was[band.id]),
        becomes: measured(becomes[band.id]),
      })),
      margins: tried.margins,
      clients: clientsOf(clawbacksOf(tried.before), clawbacksOf(tried.after)),
    }
  }
  return null
}

export type TriedOnOrganisation = NonNullable<Awaited<ReturnType<typeof tryOnOrganisation>>>

const measured = (indicator: OutcomeIndicator | RemissionIndicator) => ({
  numerator: indicator.numerator,
  denominator: indicator.denominator,
  percent: percentText(indicator.numerator, indicator.denominator),
  /** What is returned for the indicator; remission brings points instead. */
  amount: 'amount' in indicator ? indicator.amount : null,
  points: 'points' in indicator ? indicator.points : null,
})

const clientsOf = (before: ReadonlyMap<string, bigint>, after: ReadonlyMap<string, bigint>): TriedClient[] =>
  [...before].map(([code, was]) => {
    const becomes = after.get(code)!
    return { code, before: was, after: becomes, difference: becomes - was, outcome: outcomeOf(becomes - was) }
  })
