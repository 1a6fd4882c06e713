import { addDays, daysInMonth, firstDayOf, lastDayOf, plainMonth, weekdayOf } from 'scoring/plain-date'
import type { Actor } from '~/platform/auth/actor'
import { today } from '~/platform/clock.server'
import { db } from '~/platform/db/db.server'
import type { Prisma } from '~/platform/db/generated/client'
import { listQuery, searchable, type ListQuery, type Listed } from '~/platform/lists/list-query'
import { visitKindOf, visitKinds, visitStatuses, visitStatusOf, type VisitOutcome } from './visit-states'

const sorts = ['day', 'centre', 'kind', 'state'] as const

export const visitQuery = (url: string): ListQuery => listQuery(url, { sorts, filters: ['state', 'kind', 'mine'] })

const include = {
  certification: {
    select: {
      ...{ id: true, number: true, organisationId: true },
      organisation: { select: { shortName: true, searchText: true } },
      centre: { select: { name: true, municipality: true } },
    },
  },
} as const
type Row = Prisma.CentreVisitGetPayload<{ include: typeof include }>

const within = (actor: Actor): Prisma.CentreVisitWhereInput =>
  actor.organisationId === null ? {} : { certification: { organisationId: actor.organisationId } }

function conditions(actor: Actor, { filters }: ListQuery): Prisma.CentreVisitWhereInput {
  const { state, kind, mine } = filters
  return {
    AND: [
      within(actor),
      // Without a choice, what is still to be made.
      state === 'all'
        ? {}
        : { status: visitStatuses.some((one) => one === state) ? state : { in: ['due', 'planned'] } },
      visitKinds.some((one) => one === kind) ? { kind } : {},
      mine ? { certification: { assessors: { some: { userId: actor.userId, releasedAt: null } } } } : {},
    ],
  }
}

const shown = (row: Row, today: string) => ({
  id: row.id,
  kind: visitKindOf(row),
  status: visitStatusOf(row),
  /** The day on which it was or will be made, else by which it is due. */
  day: row.heldOn ?? row.plannedOn ?? row.dueOn ?? '',
  dueOn: row.dueOn,
  plannedOn: row.plannedOn,
  heldOn: row.heldOn,
  outcome: row.outcome as VisitOutcome | null,
  isLate: row.heldOn === null && row.status !== 'cancelled' && (row.dueOn ?? row.plannedOn ?? today) < today,
  certification: { id: row.certification.id, number: row.certification.number },
  centreName: row.certification.centre.name,
  municipality: row.certification.centre.municipality,
  organisationName: row.certification.organisation.shortName,
})

export type ShownVisit = ReturnType<typeof shown>

const collator = new Intl.Collator('ru')
const orders: Record<string, (a: ShownVisit, b: ShownVisit) => number> = {
  day: (a, b) => a.day.localeCompare(b.day),
  centre: (a, b) => collator.compare(a.centreName, b.centreName),
  kind: (a, b) => visitKinds.indexOf(a.kind) - visitKinds.indexOf(b.kind),
  state: (a, b) => visitStatuses.indexOf(a.status) - visitStatuses.indexOf(b.status),
}

/** Every visit that was found, in order. */
export async function allVisits(actor: Actor, query: ListQuery): Promise<ShownVisit[]> {
  const day = await today()
  const rows = await db.centreVisit.findMany({ where: conditions(actor, query), include, orderBy: { id: 'asc' } })
  const words = searchable(query.search).split(' ').filter(Boolean)
  const found = rows
    .filter(({ certification }) => {
      const { centre, organisation, number } = certification
      const all = searchable(centre.name, centre.municipality, organisation.searchText, `№ ${number}`)
      return words.every((word) => all.includes(word))
    })
    .map((row) => shown(row, day))
    .sort(orders[query.sort])
  return query.descending ? found.reverse() : found
}

export async function listVisits(actor: Actor, query: ListQuery): Promise<Listed<ShownVisit>> {
  const all = await allVisits(actor, query)
  const from = (query.page - 1) * query.size
  return { rows: all.slice(from, from + query.size), total: all.length, query }
}

export interface VisitDay {
  day: string
  visits: ShownVisit[]
}

/** A month in weeks of seven places, Monday first; null before the first day and after the last. */
export async function visitsOfMonth(actor: Actor, monthText: string): Promise<(VisitDay | null)[][]> {
  const month = plainMonth(monthText)
  const first = firstDayOf(month)
  const between = { gte: first, lte: lastDayOf(month) }
  const rows = await db.centreVisit.findMany({
    where: {
      AND: [
        within(actor),
        { status: { not: 'cancelled' } },
        { OR: [{ dueOn: between }, { plannedOn: between }, { heldOn: between }] },
      ],
    },
    include,
    orderBy: { id: 'asc' },
  })
  const now = await today()
  const visits = rows.map((row) => shown(row, now))
  const days = Array.from({ length: daysInMonth(month) }, (_, past): VisitDay => {
    const day = addDays(first, past)
    return { day, visits: visits.filter((visit) => visit.day === day) }
  })
  const places = [...Array<null>(weekdayOf(first)).fill(null), ...days]
  return Array.from({ length: Math.ceil(places.length / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_, place) => places[week * 7 + place] ?? null),
  )
}
