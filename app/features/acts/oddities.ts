import { courseDays } from 'scoring/parameters/course-days'
import {
  addDays,
  compareDays,
  daysBetween,
  firstDayOf,
  lastDayOf,
  plainDate,
  plainMonth,
  type PlainDate,
} from 'scoring/plain-date'
import { serviceByCode } from 'scoring/services/catalogue'
import { countKinds, NO_KINDS } from 'scoring/services/kinds'
import type { ReadingsInForce } from '../readings/readings-in-force.read.server'
import { dueFor, type ClientSummary } from './act-summary'

/** What is worth a question; the others are told for information and hold nothing up. */
const remarks = [
  'absent',
  'unsigned',
  'missing',
  'outside',
  'beyondPlan',
  'beyondCourse',
  'tooMany',
  'copied',
  'signedEarly',
] as const
type Note = 'notDueGiven' | 'review' | 'paidBefore' | 'notPaid'

export type OddityKey = (typeof remarks)[number] | Note

export interface Oddity {
  key: OddityKey
  isRemark: boolean
  count: number
  /** Services by code, where the oddity is about services. */
  services: readonly string[]
}

export interface OddityFrame {
  month: string
  readings: ReadingsInForce
  isAccepted: boolean
  /** Contracts that were paid for the month. */
  paid: ReadonlySet<string>
}

/** What is odd in each client's month, by contract; clients with nothing odd are not listed. */
export function odditiesOf(clients: readonly ClientSummary[], frame: OddityFrame): Map<string, readonly Oddity[]> {
  const copied = copiedRows(clients)
  const found = new Map<string, readonly Oddity[]>()
  for (const client of clients) {
    const own = oddIn(client, frame, copied)
    if (own.length > 0) found.set(client.contractId, own)
  }
  return found
}

const oddity = (key: OddityKey, count = 1, services: readonly string[] = []): Oddity => ({
  key,
  isRemark: (remarks as readonly string[]).includes(key),
  count,
  services,
})

function oddIn(client: ClientSummary, frame: OddityFrame, copied: ReadonlySet<string>): Oddity[] {
  const found: Oddity[] = []
  const { row } = client
  const isPaid = frame.paid.has(client.contractId)
  if (isPaid && !frame.isAccepted) found.push(oddity('paidBefore'))
  if (!row) return [oddity('absent'), ...found]
  const missing = client.kinds.filter((state) => state === 'missing').length
  if (row.signature === 'unsigned') found.push(oddity('unsigned'))
  else if (missing > 0) found.push(oddity('missing', missing))
  if (client.days === 0) found.push(oddity('outside'))
  const beyondPlan = daysAfter(client, frame.month, plainDate(client.plannedEndOn))
  const courseEnd = lastDayOfCourse(client)
  const beyondCourse = daysAfter(client, frame.month, courseEnd)
  if (beyondCourse > 0) found.push(oddity('beyondCourse', beyondCourse))
  else if (beyondPlan > 0) found.push(oddity('beyondPlan', beyondPlan))
  const tooMany = impossibleServices(client, frame)
  if (tooMany.length > 0) found.push(oddity('tooMany', tooMany.length, tooMany))
  if (copied.has(client.contractId)) found.push(oddity('copied'))
  if (row.signedOn !== null && row.signedOn < lastDayHere(client, frame.month)) found.push(oddity('signedEarly'))
  const extra = countKinds(client.writtenKinds & client.notDueKinds)
  if (extra > 0) found.push(oddity('notDueGiven', extra))
  if (client.reviewKinds !== NO_KINDS) found.push(oddity('review', countKinds(client.reviewKinds)))
  if (frame.isAccepted && frame.paid.size > 0 && !isPaid) found.push(oddity('notPaid'))
  return found
}

/** «…не более 180 дней, включая день заключения договора…» (п. 3.1) */
const lastDayOfCourse = ({ signedOn }: { signedOn: string }): PlainDate =>
  addDays(plainDate(signedOn), courseDays.on(plainDate(signedOn)) - 1)

/** First and last day of the month in the programme; null where there is none. */
function daysHere(client: ClientSummary, month: string): { from: PlainDate; to: PlainDate } | null {
  if (client.days === 0) return null
  const [first, last] = [firstDayOf(plainMonth(month)), lastDayOf(plainMonth(month))]
  const [signed, exited] = [plainDate(client.signedOn), plainDate(client.exitedOn ?? last)]
  return { from: compareDays(signed, first) > 0 ? signed : first, to: compareDays(exited, last) < 0 ? exited : last }
}

/** Days of the month in the programme that lie after a day. */
function daysAfter(client: ClientSummary, month: string, end: PlainDate): number {
  const here = daysHere(client, month)
  if (!here) return 0
  const first = compareDays(here.from, end) > 0 ? here.from : addDays(end, 1)
  return compareDays(first, here.to) <= 0 ? daysBetween(first, here.to) + 1 : 0
}

const lastDayHere = (client: ClientSummary, month: string): string =>
  daysHere(client, month)?.to ?? lastDayOf(plainMonth(month))

/** Services written down more often than could be: a daily one beyond its days, any other more than once a day. */
function impossibleServices(client: ClientSummary, frame: OddityFrame): string[] {
  if (!client.row || client.days === 0) return []
  const due = dueFor(client, frame).counts
  return [...client.row.counts].flatMap(([code, count]) => {
    const isDaily = serviceByCode.get(code)?.frequency.daily !== undefined
    const isOnce = serviceByCode.get(code)?.frequency.admission === 1 && countFrequencies(code) === 1
    const most = isDaily || isOnce ? (due.get(code) ?? 0) : client.days
    return count > most ? [code] : []
  })
}

const countFrequencies = (code: string): number => Object.keys(serviceByCode.get(code)?.frequency ?? {}).length

/** The same figures for clients who were there for different numbers of days: one row was copied to another. */
function copiedRows(clients: readonly ClientSummary[]): Set<string> {
  const alike = new Map<string, ClientSummary[]>()
  for (const client of clients) {
    if (!client.row || client.row.counts.size === 0) continue
    const key = JSON.stringify([...client.row.counts].sort(([a], [b]) => (a < b ? -1 : 1)))
    alike.set(key, [...(alike.get(key) ?? []), client])
  }
  const groups = [...alike.values()].filter((group) => new Set(group.map((client) => client.days)).size > 1)
  return new Set(groups.flatMap((group) => group.map((client) => client.contractId)))
}
