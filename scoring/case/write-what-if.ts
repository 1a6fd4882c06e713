import { meanText } from '../fraction'
import { formatKopecks } from '../money'
import type { Quality } from '../quality/quality'
import { bandMove } from '../reform/band-move'
import { outcomeOf } from '../reform/clawback-change'
import { unaskedParameters, type Reform } from '../reform/reform'
import { formatSigned } from '../reform/signed'
import type { WhatIf } from '../reform/what-if'
import type { QualityWhatIf } from '../reform/what-if-quality'
import type { WhatIfTotals } from '../reform/what-if-totals'
import type { Organisation } from '../settlement/settlement-case'
import type { Json } from './canonical-json'
import { writeMargins, writeQualityMargin } from './write-margins'
import { writeOutcome, writeRemission } from './write-settlement'

const writeChange = (before: bigint, after: bigint) => ({
  before: formatKopecks(before),
  after: formatKopecks(after),
  difference: formatSigned(after - before),
})

const writeHead = (year: number, { id, name }: Organisation, applies: boolean) => ({
  year,
  organisation: { id, name },
  applies,
})

/** One settlement under today's law and under the reform. */
export function writeWhatIf({ applies, before, after, difference, clients, margins }: WhatIf): Json {
  const [was, becomes] = [before.indicators, after.indicators]
  const outcome = (id: 'groups' | 'employment'): Json => ({
    before: writeOutcome(was[id]),
    after: writeOutcome(becomes[id]),
    move: bandMove(was[id].band, becomes[id].band),
  })
  return {
    schema: 'whatif/1',
    ...writeHead(before.year, before.organisation, applies),
    ...writeChange(before.clawback, after.clawback),
    outcome: outcomeOf(difference),
    clients: clients.map((client) => ({
      id: client.id,
      ...writeChange(client.before, client.after),
      outcome: outcomeOf(client.difference),
    })),
    unchangedClients: before.clients.length - clients.length,
    review: { before: reviewCount(before), after: reviewCount(after) },
    indicators: {
      groups: outcome('groups'),
      employment: outcome('employment'),
      remission: {
        before: writeRemission(was.remission),
        after: writeRemission(becomes.remission),
        move: bandMove(was.remission.band, becomes.remission.band),
        points: becomes.remission.points - was.remission.points,
      },
    },
    margins: writeMargins(margins),
  }
}

const reviewCount = ({ clients }: WhatIf['before']): number =>
  clients.reduce((count, { review }) => count + review.length, 0)

/** One year of assessments under today's law and under the reform. */
export const writeQualityWhatIf = ({ applies, before, after, margin }: QualityWhatIf): Json => ({
  schema: 'whatif-quality/1',
  ...writeHead(before.year, before.organisation, applies),
  before: writeStatus(before),
  after: writeStatus(after),
  changed: before.status !== after.status,
  margin: writeQualityMargin(margin),
})

const writeStatus = ({ sum, assessments, status }: Quality): Json => ({
  mean: meanText(sum, assessments.length),
  status,
})

/** The last line: sums and counts over all the cases that were computed. */
export function writeWhatIfTotals(totals: WhatIfTotals, reform: Reform, refused: number): Json {
  const { settlements, clawback, organisations, clients, bandMoves, remissionPoints } = totals
  return {
    schema: 'whatif-totals/1',
    reform: { title: reform.title, from: reform.from, unasked: unaskedParameters(reform) },
    settlements,
    qualityCases: totals.qualityCases,
    refused,
    ...writeChange(clawback.before, clawback.after),
    organisations: { ...organisations },
    clients: { ...clients },
    bandMoves: {
      groups: { ...bandMoves.groups },
      employment: { ...bandMoves.employment },
      remission: { ...bandMoves.remission },
    },
    remissionPoints: { ...remissionPoints },
    qualityStatuses: {
      before: { ...totals.qualityStatuses.before },
      after: { ...totals.qualityStatuses.after },
      changed: totals.qualityChanges,
    },
  }
}
