import { complaintBodyIds, type ComplaintBodyId } from 'scoring/quality/complaint-bodies'
import { withinReach, type Actor } from '~/platform/auth/actor'
import { db } from '~/platform/db/db.server'
import type { Prisma } from '~/platform/db/generated/client'
import { listQuery, searchable, type ListQuery, type Listed } from '~/platform/lists/list-query'
import { channels, complaintStatuses, complaintStatusOf, seenByOrganisation, type Channel } from './states'

const sorts = ['number', 'receivedOn', 'organisation', 'state', 'answerByOn', 'decidedOn'] as const

export const complaintQuery = (url: string): ListQuery =>
  listQuery(url, { sorts, filters: ['state', 'organisation', 'channel', 'body', 'year', 'mine'], descending: true })

/** What of the complaints a person meets at all: an organisation those on itself of which it was told. */
export const complaintsFor = (actor: Actor): Prisma.ComplaintWhereInput =>
  actor.organisationId === null ? {} : { ...withinReach(actor), status: { in: [...seenByOrganisation] } }

function conditions(actor: Actor, { filters }: ListQuery): Prisma.ComplaintWhereInput {
  const { state, organisation, channel, body, year, mine } = filters
  return {
    AND: [
      complaintsFor(actor),
      complaintStatuses.some((status) => status === state) ? { status: state } : {},
      organisation ? { organisation: { code: organisation } } : {},
      channels.some((one) => one === channel) ? { channel } : {},
      complaintBodyIds.some((one) => one === body) ? { body, status: { in: ['upheld', 'solved'] } } : {},
      year && /^\d{4}$/.test(year) ? { year: Number(year) } : {},
      mine ? { examinerId: actor.userId } : {},
    ],
  }
}

const include = {
  organisation: { select: { code: true, shortName: true, searchText: true } },
  centre: { select: { name: true } },
} as const
type Row = Prisma.ComplaintGetPayload<{ include: typeof include }>

const shown = ({ organisation, centre, ...row }: Row) => ({
  ...{ id: row.id, number: `${row.number}/${row.year}`, order: row.year * 1_000_000 + row.number },
  ...{ status: complaintStatusOf(row), channel: row.channel as Channel, receivedOn: row.receivedOn },
  organisation: { code: organisation.code, shortName: organisation.shortName },
  ...{ centreName: centre?.name ?? null, answerByOn: row.answerByOn, decidedOn: row.decidedOn },
  ...{ body: (row.body || null) as ComplaintBodyId | null, bodyName: row.bodyName, solvedOn: row.solvedOn },
  ...{ finding: row.finding, solved: row.solved },
})

/** A complaint as lists show it: who complained is not in it. */
export type ShownComplaint = ReturnType<typeof shown>

const collator = new Intl.Collator('ru')
const byText = (a: string | null, b: string | null) => (a ?? '').localeCompare(b ?? '')

const orders: Record<string, (a: ShownComplaint, b: ShownComplaint) => number> = {
  number: (a, b) => a.order - b.order,
  receivedOn: (a, b) => byText(a.receivedOn, b.receivedOn) || a.order - b.order,
  organisation: (a, b) => collator.compare(a.organisation.shortName, b.organisation.shortName) || a.order - b.order,
  state: (a, b) => complaintStatuses.indexOf(a.status) - complaintStatuses.indexOf(b.status) || a.order - b.order,
  answerByOn: (a, b) => byText(a.answerByOn, b.answerByOn) || a.order - b.order,
  decidedOn: (a, b) => byText(a.decidedOn, b.decidedOn) || a.order - b.order,
}

/** Everything that was found, in order: a region has some hundreds a year, which are read at once. */
export async function allComplaints(actor: Actor, query: ListQuery): Promise<ShownComplaint[]> {
  const rows = await db.complaint.findMany({ where: conditions(actor, query), include })
  const words = searchable(query.search).split(' ').filter(Boolean)
  const found = rows
    .filter((row) => {
      const { organisation, centre } = row
      const all = searchable(`№ ${row.number}/${row.year}`, organisation.searchText, centre?.name, row.bodyName)
      return words.every((word) => all.includes(word))
    })
    .map(shown)
    .sort(orders[query.sort])
  return query.descending ? found.reverse() : found
}

export async function listComplaints(actor: Actor, query: ListQuery): Promise<Listed<ShownComplaint>> {
  const all = await allComplaints(actor, query)
  const from = (query.page - 1) * query.size
  return { rows: all.slice(from, from + query.size), total: all.length, query }
}

/** The organisations that somebody complained about, and the years. */
export async function complaintFilters(actor: Actor) {
  const where = complaintsFor(actor)
  const [organisations, years] = await Promise.all([
    db.organisation.findMany({
      where: { complaints: { some: where } },
      select: { code: true, shortName: true },
      orderBy: { searchText: 'asc' },
    }),
    db.complaint.findMany({ where, distinct: ['year'], select: { year: true }, orderBy: { year: 'desc' } }),
  ])
  return { organisations, years: years.map(({ year }) => year) }
}

/** Who complained, by complaint: for a file of those who keep complaints. */
export async function applicantsOf(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await db.complaint.findMany({ where: { id: { in: [...ids] } }, select: { id: true, applicant: true } })
  return new Map(rows.map(({ id, applicant }) => [id, applicant]))
}
