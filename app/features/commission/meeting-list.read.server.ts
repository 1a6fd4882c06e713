import { db } from '~/platform/db/db.server'
import type { Prisma } from '~/platform/db/generated/client'
import { listQuery, searchable, type Listed, type ListQuery } from '~/platform/lists/list-query'
import { meetingStatuses, meetingStatusOf } from './meeting-states'
import { protocolStatusOf } from './protocol-states'

const sorts = ['day', 'number', 'state'] as const

export const meetingQuery = (url: string): ListQuery =>
  listQuery(url, { sorts, filters: ['state', 'year'], descending: true })

const include = {
  items: {
    select: {
      outcome: true,
      question: { select: { organisation: { select: { shortName: true, searchText: true } } } },
    },
  },
  attendance: { select: { presence: true, invitedAt: true } },
  protocols: {
    where: { status: { not: 'superseded' } },
    include: { paper: { select: { numberText: true } } },
    orderBy: { edition: 'desc' },
    take: 1,
  },
} as const
type Row = Prisma.CommissionMeetingGetPayload<{ include: typeof include }>

const shown = (row: Row) => {
  const [protocol] = row.protocols
  return {
    ...{ id: row.id, year: row.year, number: row.number, plannedOn: row.plannedOn, startsAt: row.startsAt },
    ...{ place: row.place, status: meetingStatusOf(row), itemCount: row.items.length },
    organisations: row.items.map(({ question }) => question.organisation.shortName),
    members: row.attendance.length,
    present: row.attendance.filter(({ presence }) => presence === 'present').length,
    protocol: protocol
      ? {
          id: protocol.id,
          status: protocolStatusOf(protocol),
          number: protocol.paper?.numberText ?? null,
          sentOn: protocol.sentOn,
        }
      : null,
    searchText: [
      `${row.number} ${searchable(row.place)}`,
      ...row.items.map(({ question }) => question.organisation.searchText),
    ].join(' '),
  }
}

export type ShownMeeting = ReturnType<typeof shown>

const orders: Record<string, (a: ShownMeeting, b: ShownMeeting) => number> = {
  day: (a, b) => a.plannedOn.localeCompare(b.plannedOn) || a.startsAt.localeCompare(b.startsAt),
  number: (a, b) => a.year - b.year || a.number - b.number,
  state: (a, b) => meetingStatuses.indexOf(a.status) - meetingStatuses.indexOf(b.status),
}

/** Every meeting that was found, in order. */
export async function allMeetings(query: ListQuery): Promise<ShownMeeting[]> {
  const { state, year } = query.filters
  const rows = await db.commissionMeeting.findMany({
    where: {
      ...(meetingStatuses.some((one) => one === state) && { status: state }),
      ...(/^\d{4}$/.test(year ?? '') && { year: Number(year) }),
    },
    include,
    orderBy: { id: 'asc' },
  })
  const words = searchable(query.search).split(' ').filter(Boolean)
  const found = rows
    .map(shown)
    .filter(({ searchText }) => words.every((word) => searchText.includes(word)))
    .sort(orders[query.sort])
  return query.descending ? found.reverse() : found
}

export async function listMeetings(query: ListQuery): Promise<Listed<ShownMeeting>> {
  const all = await allMeetings(query)
  const from = (query.page - 1) * query.size
  return { rows: all.slice(from, from + query.size), total: all.length, query }
}

/** The years in which there were meetings, the latest first. */
export async function meetingYears(): Promise<number[]> {
  const rows = await db.commissionMeeting.findMany({ distinct: ['year'], select: { year: true } })
  return rows.map(({ year }) => year).sort((a, b) => b - a)
}
