import type { Actor } from '~/platform/auth/actor'
import { db } from '~/platform/db/db.server'
import type { Prisma } from '~/platform/db/generated/client'
import { listQuery, searchable, type ListQuery, type Listed } from '~/platform/lists/list-query'
import { readCard } from './application-card'
import { finalStatuses, selectionStatuses, statusOf } from './states'
import { visibleSelections } from './visible-selections'

const sorts = ['filedOn', 'number', 'organisation', 'centre', 'state'] as const

export const selectionQuery = (url: string): ListQuery =>
  listQuery(url, { sorts, filters: ['state', 'organisation'], descending: true })

/** Without a choice, what is not ended. */
function inState(state: string | undefined): Prisma.QualifyingSelectionWhereInput {
  if (state === 'all') return {}
  const known = selectionStatuses.find((status) => status === state)
  return { status: known ?? { notIn: [...finalStatuses] } }
}

const include = {
  organisation: { select: { code: true, shortName: true, searchText: true } },
  centre: { select: { name: true } },
} as const
type Row = Prisma.QualifyingSelectionGetPayload<{ include: typeof include }>

const shown = (row: Row) => ({
  id: row.id,
  number: row.number,
  filedOn: row.filedOn,
  organisation: { code: row.organisation.code, shortName: row.organisation.shortName },
  centreName: row.centre?.name ?? readCard(row.dataJson).centreName,
  status: statusOf(row),
  answerByOn: row.status === 'remarks' ? row.answerByOn : null,
  decidedOn: row.decidedOn,
  changedAt: row.changedAt,
})

export type ShownSelection = ReturnType<typeof shown>

const collator = new Intl.Collator('ru')

function compare(sort: string): (a: ShownSelection, b: ShownSelection) => number {
  if (sort === 'number') return (a, b) => (a.number ?? 0) - (b.number ?? 0)
  if (sort === 'organisation') return (a, b) => collator.compare(a.organisation.shortName, b.organisation.shortName)
  if (sort === 'centre') return (a, b) => collator.compare(a.centreName, b.centreName)
  if (sort === 'state') return (a, b) => selectionStatuses.indexOf(a.status) - selectionStatuses.indexOf(b.status)
  // A draft is newer than whatever was filed.
  return (a, b) => (a.filedOn ?? '9999').localeCompare(b.filedOn ?? '9999') || (a.number ?? 0) - (b.number ?? 0)
}

/** Everything that was found, in order: a region has some hundreds of applications, which are read at once. */
export async function allSelections(actor: Actor, query: ListQuery): Promise<ShownSelection[]> {
  const { state, organisation } = query.filters
  const rows = await db.qualifyingSelection.findMany({
    where: {
      AND: [visibleSelections(actor), inState(state), organisation ? { organisation: { code: organisation } } : {}],
    },
    include,
    orderBy: { id: 'asc' },
  })
  const words = searchable(query.search).split(' ').filter(Boolean)
  const found = rows
    .map((row) => [shown(row), row.organisation.searchText] as const)
    .filter(([row, text]) => {
      const all = searchable(row.number === null ? '' : `№ ${row.number}`, row.centreName, text)
      return words.every((word) => all.includes(word))
    })
    .map(([row]) => row)
    .sort(compare(query.sort))
  return query.descending ? found.reverse() : found
}

/** A page of the applications as this person may see them. */
export async function listSelections(actor: Actor, query: ListQuery): Promise<Listed<ShownSelection>> {
  const all = await allSelections(actor, query)
  const from = (query.page - 1) * query.size
  return { rows: all.slice(from, from + query.size), total: all.length, query }
}

/** The organisations that have applications. */
export const organisationsOfSelections = (actor: Actor) =>
  db.organisation.findMany({
    where: { selections: { some: visibleSelections(actor) } },
    select: { code: true, shortName: true },
    orderBy: { searchText: 'asc' },
  })
