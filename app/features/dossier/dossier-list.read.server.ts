import { withinReach, type Actor } from '~/platform/auth/actor'
import { today } from '~/platform/clock.server'
import { db } from '~/platform/db/db.server'
import type { Prisma } from '~/platform/db/generated/client'
import { listQuery, searchable, type ListQuery, type Listed } from '~/platform/lists/list-query'
import { dossierKindOf } from './paper-kinds'
import { dossierStandings, standingOf, warnedUntil } from './standing'

const sorts = ['expiresOn', 'title', 'kind', 'issuedOn', 'organisation'] as const

export const dossierQuery = (url: string): ListQuery =>
  listQuery(url, { sorts, filters: ['state', 'kind', 'centre', 'organisation'] })

/** Without a choice, what proves something or soon will not. */
function inState(state: string | undefined, day: string): Prisma.DossierPaperWhereInput {
  const standing = { isWithdrawn: false, supersededBy: null }
  if (state === 'all') return {}
  if (state === 'withdrawn') return { isWithdrawn: true }
  if (state === 'superseded') return { isWithdrawn: false, supersededBy: { isNot: null } }
  if (state === 'expired') return { ...standing, expiresOn: { lt: day } }
  if (state === 'soon') return { ...standing, expiresOn: { gte: day, lte: warnedUntil(day) } }
  if (state === 'good') return { ...standing, OR: [{ expiresOn: null }, { expiresOn: { gt: warnedUntil(day) } }] }
  return standing
}

function conditions(actor: Actor, { filters }: ListQuery, day: string): Prisma.DossierPaperWhereInput {
  const { kind, centre, organisation } = filters
  return {
    AND: [
      withinReach(actor),
      inState(filters.state, day),
      kind ? { kind } : {},
      centre ? { centreId: centre === 'none' ? null : centre } : {},
      organisation ? { organisation: { code: organisation } } : {},
    ],
  }
}

const include = {
  organisation: { select: { code: true, shortName: true, searchText: true } },
  centre: { select: { id: true, name: true } },
  supersededBy: { select: { id: true } },
  file: { select: { name: true, thumbnailHash: true } },
  _count: { select: { uses: true } },
} as const
type Row = Prisma.DossierPaperGetPayload<{ include: typeof include }>

const shown = (row: Row, day: string) => ({
  id: row.id,
  kind: dossierKindOf(row.kind),
  title: row.title,
  number: row.number,
  issuedOn: row.issuedOn,
  expiresOn: row.expiresOn,
  standing: standingOf(row, day),
  organisation: { code: row.organisation.code, shortName: row.organisation.shortName },
  centre: row.centre,
  fileName: row.file?.name ?? null,
  hasThumbnail: Boolean(row.file?.thumbnailHash),
  useCount: row._count.uses,
})

export type ShownDossierPaper = ReturnType<typeof shown>

const collator = new Intl.Collator('ru')

function compare(sort: string): (a: ShownDossierPaper, b: ShownDossierPaper) => number {
  if (sort === 'title') return (a, b) => collator.compare(a.title, b.title)
  if (sort === 'kind') return (a, b) => collator.compare(a.kind.title.ru, b.kind.title.ru)
  if (sort === 'organisation') return (a, b) => collator.compare(a.organisation.shortName, b.organisation.shortName)
  if (sort === 'issuedOn') return (a, b) => (a.issuedOn ?? '').localeCompare(b.issuedOn ?? '')
  return (a, b) => (a.expiresOn ?? '9999').localeCompare(b.expiresOn ?? '9999')
}

/** Everything that was found, in order: the papers of a region are some thousands, which are read at once. */
export async function allDossierPapers(actor: Actor, query: ListQuery): Promise<ShownDossierPaper[]> {
  const day = await today()
  const rows = await db.dossierPaper.findMany({ where: conditions(actor, query, day), include, orderBy: { id: 'asc' } })
  const words = searchable(query.search).split(' ').filter(Boolean)
  const textOf = (row: Row) =>
    searchable(row.title, row.number, dossierKindOf(row.kind).title.ru, row.centre?.name, row.organisation.searchText)
  const found = rows
    .filter((row) => words.every((word) => textOf(row).includes(word)))
    .map((row) => shown(row, day))
    .sort(compare(query.sort))
  return query.descending ? found.reverse() : found
}

/** A page of the dossier as this person may see it. */
export async function listDossier(actor: Actor, query: ListQuery): Promise<Listed<ShownDossierPaper>> {
  const all = await allDossierPapers(actor, query)
  const from = (query.page - 1) * query.size
  return { rows: all.slice(from, from + query.size), total: all.length, query }
}

/** What the dossier can be narrowed to: kinds, centres and organisations that have papers. */
export async function dossierChoices(actor: Actor) {
  const papers = { where: withinReach(actor) }
  const [kinds, centres, organisations] = await Promise.all([
    db.dossierPaper.findMany({ ...papers, distinct: ['kind'], select: { kind: true } }),
    db.centre.findMany({
      where: { ...withinReach(actor), dossier: { some: {} } },
      select: { id: true, name: true },
      orderBy: { name: 'asc' },
    }),
    db.organisation.findMany({
      where: { dossier: { some: withinReach(actor) } },
      select: { code: true, shortName: true },
      orderBy: { searchText: 'asc' },
    }),
  ])
  return {
    kinds: kinds.map(({ kind }) => dossierKindOf(kind)).map(({ id, title }) => ({ id, title })),
    centres,
    organisations,
    states: dossierStandings,
  }
}

export type DossierChoices = Awaited<ReturnType<typeof dossierChoices>>
