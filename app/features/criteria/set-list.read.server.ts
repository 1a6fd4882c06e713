import { today } from '~/platform/clock.server'
import { db, type Reader } from '~/platform/db/db.server'
import { listQuery, searchable, type Listed, type ListQuery } from '~/platform/lists/list-query'
import { broughtIn } from './set-in-force.read.server'
import { standingOf, type Standing } from './standing'
import { statusOf } from './states'

export interface ListedSet {
  id: string
  code: string
  edition: number
  title: string
  standing: Standing
  fromOn: string | null
  /** The first day on which it is no longer used. */
  untilOn: string | null
  criteriaCount: number
  standInCount: number
  order: { paperId: string; number: string; signedOn: string } | null
}

export const setQuery = (url: string): ListQuery =>
  listQuery(url, { sorts: ['fromOn', 'edition', 'title', 'count'], filters: ['standing'], descending: true })

/** A page of the editions, the latest first; people of an organisation and of the public see no drafts. */
export async function listSets(query: ListQuery, withDrafts: boolean): Promise<Listed<ListedSet>> {
  const words = searchable(query.search).split(' ').filter(Boolean)
  const found = (await everySet(withDrafts)).filter(
    (set) =>
      (!query.filters.standing || set.standing === query.filters.standing) &&
      words.every((word) => searchable(set.title, String(set.edition), set.order?.number).includes(word)),
  )
  const sorted = found.sort((one, other) => (query.descending ? -1 : 1) * compared[query.sort]!(one, other))
  const from = (query.page - 1) * query.size
  return { rows: sorted.slice(from, from + query.size), total: found.length, query }
}

const russian = new Intl.Collator('ru')
/** What has no first day yet comes after all days. */
const dayOf = ({ fromOn }: ListedSet) => fromOn ?? '9999'
const byEdition = (one: ListedSet, other: ListedSet) => one.edition - other.edition

const compared: Readonly<Record<string, (one: ListedSet, other: ListedSet) => number>> = {
  fromOn: (one, other) => russian.compare(dayOf(one), dayOf(other)) || byEdition(one, other),
  edition: byEdition,
  title: (one, other) => russian.compare(one.title, other.title) || byEdition(one, other),
  count: (one, other) => one.criteriaCount - other.criteriaCount || byEdition(one, other),
}

async function everySet(withDrafts: boolean): Promise<ListedSet[]> {
  const day = await today()
  const rows = await db.criterionSet.findMany({
    where: withDrafts ? {} : { status: { not: 'draft' } },
    include: {
      order: { select: { id: true, numberText: true, registeredOn: true } },
      criteria: { select: { isStandIn: true } },
    },
  })
  const until = await endsOf(db)
  return rows.map((row) => {
    const status = statusOf(row)
    const untilOn = row.fromOn && until(row.fromOn)
    return {
      ...{ id: row.id, code: row.code, edition: row.edition, title: row.title, fromOn: row.fromOn, untilOn },
      standing: standingOf({ status, fromOn: row.fromOn }, untilOn, day),
      criteriaCount: row.criteria.length,
      standInCount: row.criteria.filter(({ isStandIn }) => isStandIn).length,
      order: status === 'draft' ? null : orderOf(row.order),
    }
  })
}

/** From the first day of an edition to the first day of the one after it; null where it is the last. */
export async function endsOf(reader: Reader): Promise<(fromOn: string) => string | null> {
  const rows = await reader.criterionSet.findMany({
    where: broughtIn,
    select: { fromOn: true },
    orderBy: { fromOn: 'asc' },
  })
  return (fromOn) => rows.find((row) => row.fromOn! > fromOn)?.fromOn ?? null
}

export const orderOf = (
  paper: { id: string; numberText: string | null; registeredOn: string | null } | null,
): ListedSet['order'] =>
  paper?.numberText && paper.registeredOn
    ? { paperId: paper.id, number: paper.numberText, signedOn: paper.registeredOn }
    : null
