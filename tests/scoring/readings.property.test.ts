import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sum } from '../../scoring/money'
import { settlementReadingIds, settlementReadings, type SettlementReadingId } from '../../scoring/readings'
import type { Rule } from '../../scoring/rule'
import { leftWithoutValidReason } from '../../scoring/settlement/left-without-valid-reason'
import { missingKinds } from '../../scoring/settlement/missing-kinds'
import { outcomeEmployment } from '../../scoring/settlement/outcome-employment'
import { outcomeGroups } from '../../scoring/settlement/outcome-groups'
import { remission } from '../../scoring/settlement/remission'
import { retention } from '../../scoring/settlement/retention'
import { settle } from '../../scoring/settlement/settle'
import type { ClientSettlement, OutcomeIndicator, RuleId, Settlement } from '../../scoring/settlement/settlement'
import { PATIENCE, RUNS } from './property-runs'
import { settled } from './reform-arbitraries'

const of = ({ lines, review }: ClientSettlement, id: RuleId) => ({
  lines: lines.filter(({ rule }) => rule === id),
  review: review.filter(({ rule }) => rule === id),
})
const linesOf = ({ clients }: Settlement, id: RuleId) => clients.map((client) => of(client, id))
const leftByRuleOne = (client: ClientSettlement) => of(client, 'left-without-valid-reason').lines.length > 0

/** What each client has left to bear the penalties of the year's end. */
const headrooms = ({ clients }: Settlement) =>
  clients.map((client) =>
    leftByRuleOne(client) ? 0n : client.subsidy - sum(of(client, 'missing-kinds').lines.map(({ amount }) => amount)),
  )

const shareOf = ({ numerator, denominator, band, rate }: OutcomeIndicator) => ({ numerator, denominator, band, rate })

/**
 * Two settlements of one case that differ in one reading differ in what the rules that list it say, and in what follows
 * from that, which is no more than this:
 * - rule 1 stands in the place of rule 2, so for a client whom rule 1 takes on one side alone rule 2 may differ;
 * - a penalty of the year's end is shared out over what rules 1 and 2 left (and under the net base taken of it), so where
 *   what they left differs its lines, its base and its amount may differ, but not who is counted, the band and the rate;
 * - employment bears what groups left, so where the lines of groups differ those of employment may.
 */
function expectOnlyWhatFollows(id: SettlementReadingId, one: Settlement, other: Settlement): void {
  const lists = (rule: Rule) => rule.readings.includes(id)
  if (!lists(leftWithoutValidReason)) {
    expect(linesOf(other, 'left-without-valid-reason')).toEqual(linesOf(one, 'left-without-valid-reason'))
  }
  if (!lists(missingKinds)) {
    one.clients.forEach((client, index) => {
      const same = other.clients[index]!
      if (leftByRuleOne(client) === leftByRuleOne(same)) {
        expect(of(same, 'missing-kinds')).toEqual(of(client, 'missing-kinds'))
      }
    })
  }
  const [groups, employment] = [one.indicators.groups, one.indicators.employment]
  if (!lists(outcomeGroups)) expect(shareOf(other.indicators.groups)).toEqual(shareOf(groups))
  if (!lists(outcomeEmployment)) expect(shareOf(other.indicators.employment)).toEqual(shareOf(employment))

  const sameLeft = headrooms(one).join() === headrooms(other).join()
  if (sameLeft && !lists(outcomeGroups)) {
    expect(other.indicators.groups).toEqual(groups)
    expect(linesOf(other, 'outcome-groups')).toEqual(linesOf(one, 'outcome-groups'))
  }
  const amounts = (settlement: Settlement) =>
    linesOf(settlement, 'outcome-groups').map(({ lines }) => sum(lines.map(({ amount }) => amount)))
  if (sameLeft && amounts(one).join() === amounts(other).join() && !lists(outcomeEmployment)) {
    expect(other.indicators.employment).toEqual(employment)
    expect(linesOf(other, 'outcome-employment')).toEqual(linesOf(one, 'outcome-employment'))
  }
  if (!lists(remission)) expect(other.indicators.remission).toEqual(one.indicators.remission)
  if (!lists(retention)) expect(other.indicators.retention).toEqual(one.indicators.retention)
}

test(
  'two readings differ only where the register says, and in what follows from it',
  () => {
    fc.assert(
      fc.property(settled, fc.constantFrom(...settlementReadingIds), fc.nat(5), (given, id, pick) => {
        const others = Object.keys(settlementReadings[id].options).filter((option) => option !== given.readings[id])
        const readings = { ...given.readings, [id]: others[pick % others.length] }
        expectOnlyWhatFollows(id, settle(given), settle({ ...given, readings }))
      }),
      { numRuns: RUNS },
    )
  },
  PATIENCE,
)

test('every reading of a settlement is listed by a rule', () => {
  const rules = [leftWithoutValidReason, missingKinds, outcomeGroups, outcomeEmployment, remission, retention]
  expect(settlementReadingIds.filter((id) => !rules.some((rule) => rule.readings.includes(id)))).toEqual([])
})
