import { lastDayOf, plainMonth } from 'scoring/plain-date'
import type { Actor } from '~/platform/auth/actor'
import { today } from '~/platform/clock.server'
import { searchable, type Listed, type ListQuery } from '~/platform/lists/list-query'
import { actEntries, type ActEntry } from './act-entries.read.server'
import { agreementTerms } from './agreement-terms.read.server'
import { actStates, type ActState } from './states'
import { summariseEntries } from './summarise-entries.read.server'
import { assessBy, handInBy } from './terms'

export const actListQuery = {
  sorts: ['month', 'organisation', 'state', 'submitted', 'clients'],
  filters: ['year', 'month', 'organisation', 'state'],
  descending: true,
} as const

export interface ActListRow {
  organisationCode: string
  organisationName: string
  month: string
  state: ActState
  actId: string | null
  version: number
  clientCount: number
  /** Null where nothing has been begun. */
  cost: bigint | null
  submittedAt: Date | null
  /** The day of the next step: handing in, or assessing; null where nothing waits. */
  dueOn: string | null
  /** Clients with remarks in an act that waits to be assessed; null for the others. */
  remarkCount: number | null
}

export interface ActList extends Listed<ActListRow> {
  /** Acts that wait to be assessed, in which nothing is odd. */
  withoutRemarks: ActListRow[]
  today: string
}

/** The year that a list is asked for; this one unless told. */
export const yearAsked = (query: ListQuery, day: string): number =>
  /^20\d\d$/.test(query.filters.year ?? '') ? Number(query.filters.year) : Number(day.slice(0, 4))

/** Months of organisations with their acts: one page of them, or all of them for a file. */
export async function actList(actor: Actor, query: ListQuery): Promise<ActList> {
  const day = await today()
  const entries = filtered(await actEntries(actor, yearAsked(query, day), day), query)
  const from = (query.page - 1) * query.size
  const shown = entries.slice(from, from + query.size)
  const submitted = actor.organisationId === null ? entries.filter((entry) => entry.state === 'submitted') : []
  const [plain, looked, terms] = await Promise.all([
    summariseEntries(
      actor,
      shown.filter((entry) => !submitted.includes(entry)),
      day,
      false,
    ),
    summariseEntries(actor, submitted, day, true),
    agreementTerms(shown.map((entry) => entry.organisation.id)),
  ])
  const rowOf = (entry: ActEntry): ActListRow => {
    const found = looked.get(entry) ?? plain.get(entry)
    const dueDay = terms(entry.organisation.id, lastDayOf(plainMonth(entry.month)))
    return {
      organisationCode: entry.organisation.code,
      organisationName: entry.organisation.shortName,
      month: entry.month,
      state: entry.state,
      actId: entry.act?.id ?? null,
      version: entry.act?.version ?? 0,
      clientCount: found?.summary.clients.length ?? entry.clientCount,
      cost: entry.act ? (found?.summary.cost ?? 0n) : null,
      submittedAt: entry.act?.submittedAt ?? null,
      dueOn: dueOn(entry, dueDay),
      remarkCount: found?.remarkCount ?? null,
    }
  }
  const acceptable = submitted.filter(
    (entry) => looked.get(entry)?.remarkCount === 0 && entry.act?.submittedById !== actor.userId,
  )
  return {
    rows: shown.map(rowOf),
    total: entries.length,
    query,
    withoutRemarks: acceptable.map(rowOf),
    today: day,
  }
}

function dueOn(entry: ActEntry, actDueDay: number | null): string | null {
  if (entry.state === 'submitted') return assessBy(entry.month)
  const isOpen = entry.state === 'empty' || entry.state === 'draft' || entry.state === 'returned'
  return isOpen && actDueDay !== null ? handInBy(entry.month, actDueDay) : null
}

function filtered(entries: readonly ActEntry[], query: ListQuery): ActEntry[] {
  const { month, organisation, state } = query.filters
  const words = searchable(query.search).split(' ').filter(Boolean)
  const found = entries.filter((entry) => {
    const text = `${entry.organisation.searchText} ${entry.organisation.code.toLowerCase()}`
    return (
      (!month || entry.month.endsWith(`-${month}`)) &&
      (!organisation || entry.organisation.code === organisation) &&
      (!state || entry.state === state) &&
      words.every((word) => text.includes(word))
    )
  })
  const order = orders[query.sort as keyof typeof orders] ?? orders.month
  return found.sort((a, b) => (query.descending ? order(b, a) : order(a, b)) || orders.organisation(a, b))
}

const orders: Record<(typeof actListQuery.sorts)[number], (a: ActEntry, b: ActEntry) => number> = {
  month: (a, b) => a.month.localeCompare(b.month),
  organisation: (a, b) => a.organisation.shortName.localeCompare(b.organisation.shortName, 'ru'),
  state: (a, b) => actStates.indexOf(a.state) - actStates.indexOf(b.state),
  submitted: (a, b) => (a.act?.submittedAt?.getTime() ?? 0) - (b.act?.submittedAt?.getTime() ?? 0),
  clients: (a, b) => a.clientCount - b.clientCount,
}
