import { fractionText, percentText, rateText } from '../fraction'
import { formatKopecks } from '../money'
import { kindsOf } from '../services/kinds'
import { lineRules } from '../settlement/line-rules'
import type {
  ClientSettlement,
  Line,
  OutcomeIndicator,
  RemissionIndicator,
  ReviewItem,
  Settlement,
  Share,
} from '../settlement/settlement'
import type { Json } from './canonical-json'

/** The result as the contract writes it: these fields and no others are sealed. */
export function writeSettlement(settlement: Settlement): Json {
  const { retention, groups, employment, remission } = settlement.indicators
  return {
    schema: 'settlement/1',
    rules: 'order-929',
    edition: settlement.edition,
    year: settlement.year,
    organisation: { id: settlement.organisation.id, name: settlement.organisation.name },
    readings: settlement.readings,
    subsidy: formatKopecks(settlement.subsidy),
    clawback: formatKopecks(settlement.clawback),
    clients: settlement.clients.map(writeClient),
    indicators: {
      retention: writeShare(retention),
      groups: writeOutcome(groups),
      employment: writeOutcome(employment),
      remission: writeRemission(remission),
    },
  }
}

const writeClient = (client: ClientSettlement): Json => ({
  id: client.id,
  subsidy: formatKopecks(client.subsidy),
  clawback: formatKopecks(client.clawback),
  lines: client.lines.map(writeLine),
  review: client.review.map(writeReview),
})

/** The rate of a line as the contract writes it: "1", "2/8", "0.5%". */
export const lineRate = (line: Line): string =>
  line.rule === 'outcome-groups' || line.rule === 'outcome-employment' ? rateText(line.rate) : fractionText(line.rate)

function writeLine(line: Line): Json {
  const { act, clause } = lineRules[line.rule].citation
  const written = {
    rule: line.rule,
    base: formatKopecks(line.base),
    rate: lineRate(line),
    amount: formatKopecks(line.amount),
    citation: { act, clause },
  }
  switch (line.rule) {
    case 'left-without-valid-reason':
      return written
    case 'missing-kinds':
      return { ...written, month: line.month, missing: kindsOf(line.missing) }
    default:
      return { ...written, penalty: formatKopecks(line.penalty), net: formatKopecks(line.net) }
  }
}

const writeReview = (item: ReviewItem): Json =>
  item.rule === 'missing-kinds'
    ? { rule: item.rule, month: item.month, kinds: kindsOf(item.kinds) }
    : { rule: item.rule, amount: formatKopecks(item.amount) }

const writeShare = ({ numerator, denominator }: Share) => ({
  numerator,
  denominator,
  percent: percentText(numerator, denominator),
})

export const writeOutcome = (indicator: OutcomeIndicator): Json => ({
  ...writeShare(indicator),
  band: indicator.band,
  rate: indicator.rate && rateText(indicator.rate),
  base: formatKopecks(indicator.base),
  amount: formatKopecks(indicator.amount),
})

export const writeRemission = (indicator: RemissionIndicator): Json => ({
  ...writeShare(indicator),
  band: indicator.band,
  points: indicator.points,
})
