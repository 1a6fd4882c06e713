import { addDays, plainDate } from 'scoring/plain-date'
import type { Actor } from '~/platform/auth/actor'
import { today } from '~/platform/clock.server'
import { db } from '~/platform/db/db.server'
import type { Prisma } from '~/platform/db/generated/client'
import { listQuery, searchConditions, type ListQuery, type Listed } from '~/platform/lists/list-query'
import { kindTitle } from './kind-title.server'
import { paperStatuses, registeredStatuses, statusOf, type PaperDirection } from './states'
import { visiblePapers } from './visible-papers'

export const paperSorts = ['registeredOn', 'number', 'title', 'organisation', 'expiresOn'] as const

/** How far ahead the journal looks for papers that run out, in days: a manner of the portal, no rule of the law. */
const soonDays = 30

export const paperQuery = (url: string): ListQuery =>
  listQuery(url, {
    sorts: paperSorts,
    filters: ['kind', 'direction', 'state', 'organisation', 'series', 'year', 'from', 'until', 'scan', 'expiry'],
    descending: true,
  })

/** Without a choice, all that has a number. */
function inState(state: string | undefined): Prisma.PaperWhereInput {
  if (state === 'all') return { status: { not: 'withdrawn' } }
  const known = paperStatuses.find((status) => status === state)
  return { status: known ?? { in: [...registeredStatuses] } }
}

function expiring(expiry: string | undefined, day: string): Prisma.PaperWhereInput {
  if (expiry === 'soon') return { expiresOn: { gte: day, lte: addDays(plainDate(day), soonDays) } }
  return expiry === 'past' ? { expiresOn: { lt: day } } : {}
}

function conditions(actor: Actor, { search, filters }: ListQuery, day: string): Prisma.PaperWhereInput {
  const { kind, direction, organisation, series, year, from, until, scan } = filters
  return {
    AND: [
      visiblePapers(actor),
      // Orders have a room of their own.
      { kind: { not: 'order' } },
      inState(filters.state),
      kind ? { kind } : {},
      direction ? { direction } : {},
      organisation ? { organisation: { code: organisation } } : {},
      series ? { series } : {},
      /^\d{4}$/.test(year ?? '') ? { year: Number(year) } : {},
      from || until ? { registeredOn: { ...(from && { gte: from }), ...(until && { lte: until }) } } : {},
      scan ? { scanFileId: scan === 'yes' ? { not: null } : null } : {},
      expiring(filters.expiry, day),
      ...searchConditions(search),
    ],
  }
}

function order({ sort, descending }: ListQuery): Prisma.PaperOrderByWithRelationInput[] {
  const direction = descending ? 'desc' : 'asc'
  const last: Prisma.PaperOrderByWithRelationInput = { id: 'asc' }
  if (sort === 'number') return [{ year: direction }, { series: 'asc' }, { number: direction }, last]
  if (sort === 'title') return [{ title: direction }, last]
  if (sort === 'organisation') return [{ organisation: { searchText: direction } }, { correspondent: direction }, last]
  if (sort === 'expiresOn') return [{ expiresOn: { sort: direction, nulls: 'last' } }, last]
  return [{ registeredOn: { sort: direction, nulls: 'first' } }, { number: direction }, last]
}

const include = { organisation: { select: { code: true, shortName: true } } } as const
type Row = Prisma.PaperGetPayload<{ include: typeof include }>

const shown = (row: Row) => ({
  id: row.id,
  numberText: row.numberText,
  registeredOn: row.registeredOn,
  kind: kindTitle(row.kind),
  direction: row.direction as PaperDirection,
  status: statusOf(row),
  title: row.title,
  organisation: row.organisation,
  correspondent: row.correspondent,
  theirNumber: row.theirNumber,
  theirOn: row.theirOn,
  sentOn: row.sentOn,
  sentHow: row.sentHow,
  expiresOn: row.expiresOn,
  hasScan: row.scanFileId !== null,
  isReturned: row.status === 'draft' && row.returnReason !== '',
})

export type ShownPaper = ReturnType<typeof shown>

/** A page of the journal as this person may see it. */
export async function listPapers(actor: Actor, query: ListQuery): Promise<Listed<ShownPaper>> {
  const where = conditions(actor, query, await today())
  const [rows, total] = await Promise.all([
    db.paper.findMany({
      where,
      include,
      orderBy: order(query),
      skip: (query.page - 1) * query.size,
      take: query.size,
    }),
    db.paper.count({ where }),
  ])
  return { rows: rows.map(shown), total, query }
}

/** Everything that was found, for a file; read in portions. */
export async function* allPapers(actor: Actor, query: ListQuery): AsyncGenerator<ShownPaper> {
  const where = conditions(actor, query, await today())
  for (let skip = 0; ; skip += 500) {
    const rows = await db.paper.findMany({ where, include, orderBy: order(query), skip, take: 500 })
    yield* rows.map(shown)
    if (rows.length < 500) return
  }
}

/** What the journal can be narrowed to: organisations, years and kinds that have papers. */
export async function paperChoices(actor: Actor) {
  const where = { ...visiblePapers(actor), kind: { not: 'order' } }
  const [kinds, years, series, organisations] = await Promise.all([
    db.paper.findMany({ where, distinct: ['kind'], select: { kind: true } }),
    db.paper.findMany({
      where: { ...where, year: { not: null } },
      distinct: ['year'],
      select: { year: true },
      orderBy: { year: 'desc' },
    }),
    db.paper.findMany({ where: { ...where, series: { not: null } }, distinct: ['series'], select: { series: true } }),
    db.organisation.findMany({
      where: { papers: { some: where } },
      select: { code: true, shortName: true },
      orderBy: { searchText: 'asc' },
    }),
  ])
  return {
    kinds: kinds.map(({ kind }) => ({ id: kind, title: kindTitle(kind) })),
    years: years.map(({ year }) => String(year)),
    series: series.map((row) => row.series!),
    organisations,
  }
}

export type PaperChoices = Awaited<ReturnType<typeof paperChoices>>
