import { sum, type Kopecks } from 'scoring/money'
import { plainDate, plainMonth } from 'scoring/plain-date'
import { daysInProgramme } from 'scoring/services/days-in-programme'
import { dueInMonth, type DueInMonth } from 'scoring/services/due-in-month'
import { bitOf, NO_KINDS, serviceKinds, type KindMask, type ServiceKind } from 'scoring/services/kinds'
import { shortfalls, type Shortfall } from 'scoring/services/shortfalls'
import { chargeMonth } from 'scoring/settlement/missing-kinds'
import type { ReadingsInForce } from '../readings/readings-in-force.read.server'
import { claimedSubsidy } from '../register/claimed-subsidy'
import type { TariffPeriod } from '../register/tariff'
import { maskOfCounts, type ActRow } from './act-row'

/** A course whose client was in the programme in the month, or stands in its act. */
export interface ActCourse {
  contractId: string
  code: string
  /** «Агеев П. К.», for those who may see names; null for everyone else. */
  name: string | null
  signedOn: string
  plannedEndOn: string
  exitedOn: string | null
}

/** How a kind stands: proved, missing (it costs), or not given in a month in which nothing of it fell due. */
export type KindState = 'delivered' | 'missing' | 'notDue'

export interface ClientSummary extends ActCourse {
  days: number
  /** Null where the act says nothing of this client yet. */
  row: ActRow | null
  kinds: readonly KindState[]
  /** What was written down, proved or not. */
  writtenKinds: KindMask
  /** Nothing of these fell due in this month (clause 2.2). */
  notDueKinds: KindMask
  /** Services given less often than clause 2.2 asks; no money hangs on them. */
  shortfalls: readonly Shortfall[]
  subsidy: Kopecks
  cost: Kopecks
  /** Kinds that an official will have to decide. */
  reviewKinds: KindMask
}

/** What a table shows of a client: all but the counts, which stay on the server. */
export type ShownClient = Omit<ClientSummary, 'row'> & { row: Pick<ActRow, 'signature' | 'signedOn'> | null }

export interface KindTotal {
  kind: ServiceKind
  delivered: number
  missing: number
  notDue: number
}

export interface ActSummary {
  clients: readonly ClientSummary[]
  kinds: readonly KindTotal[]
  days: number
  subsidy: Kopecks
  cost: Kopecks
  /** Clients for whom not all eight kinds are proved: those who cost. */
  missingCount: number
  unsignedCount: number
  /** In the programme, but not in the act. */
  absentCount: number
  reviewCount: number
}

/** A row to be summarised; a list that needs no services gives the stored mask and no counts. */
export interface SummaryRow extends ActRow {
  kindsMask?: KindMask
}

/** What a month's act proves and what it would cost by the claimed sum, as the readings stand. */
export function summariseAct(input: {
  month: string
  courses: readonly ActCourse[]
  rows: ReadonlyMap<string, SummaryRow>
  tariffs: readonly TariffPeriod[]
  readings: ReadingsInForce
}): ActSummary {
  const clients = input.courses.map((course) =>
    summariseClient(course, input.rows.get(course.contractId) ?? null, input),
  )
  return {
    clients,
    kinds: serviceKinds.map((kind, index) => ({ kind, ...countStates(clients, index) })),
    days: clients.reduce((days, client) => days + client.days, 0),
    subsidy: sum(clients.map((client) => client.subsidy)),
    cost: sum(clients.map((client) => client.cost)),
    missingCount: clients.filter((client) => client.kinds.includes('missing')).length,
    unsignedCount: clients.filter((client) => client.row?.signature === 'unsigned').length,
    absentCount: clients.filter((client) => client.row === null).length,
    reviewCount: clients.filter((client) => client.reviewKinds !== NO_KINDS).length,
  }
}

type Frame = Pick<Parameters<typeof summariseAct>[0], 'month' | 'tariffs' | 'readings'>

function summariseClient(course: ActCourse, row: SummaryRow | null, frame: Frame): ClientSummary {
  const month = plainMonth(frame.month)
  const due = dueFor(course, frame)
  const writtenKinds = row ? (row.kindsMask ?? maskOfCounts(row.counts)) : NO_KINDS
  const subsidy = claimedSubsidy(frame.tariffs, stayOf(course), month) ?? 0n
  const outcome = chargeMonth(
    { month, subsidy, proof: row?.signature ?? 'unsigned', kinds: writtenKinds, notDue: due.notDueKinds },
    frame.readings.settlement,
  )
  const reviewKinds = outcome.review?.kinds ?? NO_KINDS
  return {
    ...course,
    days: daysInProgramme(stayOf(course), month),
    row,
    kinds: serviceKinds.map((kind) => stateOfKind(bitOf(kind) ?? 0, outcome.line?.missing ?? NO_KINDS, reviewKinds)),
    writtenKinds,
    notDueKinds: due.notDueKinds,
    shortfalls: row ? shortfalls(row.counts, due) : [],
    subsidy,
    cost: outcome.line?.amount ?? 0n,
    reviewKinds,
  }
}

const stateOfKind = (bit: KindMask, charged: KindMask, reviewed: KindMask): KindState =>
  charged & bit ? 'missing' : reviewed & bit ? 'notDue' : 'delivered'

const countStates = (clients: readonly ClientSummary[], index: number) => {
  const count = { delivered: 0, missing: 0, notDue: 0 }
  for (const client of clients) count[client.kinds[index]!] += 1
  return count
}

const stayOf = (course: { signedOn: string; exitedOn: string | null }) => ({
  contract: plainDate(course.signedOn),
  exit: course.exitedOn === null ? null : plainDate(course.exitedOn),
})

/** What fell due in the course's month, under the reading of the standard in force. */
export const dueFor = (
  course: Pick<ActCourse, 'signedOn' | 'plannedEndOn' | 'exitedOn'>,
  frame: { month: string; readings: ReadingsInForce },
): DueInMonth =>
  dueInMonth({
    ...stayOf(course),
    plannedEnd: plainDate(course.plannedEndOn),
    month: plainMonth(frame.month),
    periodStart: frame.readings.periodStart,
  })
