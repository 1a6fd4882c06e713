import { firstDayOf, lastDayOf, plainMonth } from 'scoring/plain-date'
import { withinReach, type Actor } from '~/platform/auth/actor'
import { today } from '~/platform/clock.server'
import { db } from '~/platform/db/db.server'
import { inBatches } from '~/platform/db/in-batches'
import type { Deadline, Prisma } from '~/platform/db/generated/client'
import { listQuery, searchConditions, type ListQuery, type Listed } from '~/platform/lists/list-query'
import { workCalendarInForce } from '../calendar/work-calendar.read.server'
import { shownDeadlines, type ShownDeadline } from './shown-deadlines.read.server'
import { rulesOfOwnTasks, warnedUntil } from './states'

export const deadlineSorts = ['dueOn', 'rule', 'organisation', 'event'] as const

/** What may be chosen of the states; none means all that still stand. */
export const stateFilters = ['overdue', 'soon', 'waiting', 'paused', 'closed', 'late', 'superseded', 'all'] as const

export const deadlineQuery = (url: string): ListQuery =>
  listQuery(url, { sorts: deadlineSorts, filters: ['state', 'rule', 'organisation', 'from', 'until'] })

function inState(state: string | undefined, day: string): Prisma.DeadlineWhereInput {
  switch (state) {
    case 'overdue':
      return { status: 'open', dueOn: { lt: day } }
    case 'soon':
      return { status: 'open', dueOn: { gte: day, lte: warnedUntil(day) } }
    case 'waiting':
      return { status: { in: ['open', 'paused'] }, dueOn: null }
    case 'paused':
      return { status: 'paused' }
    case 'closed':
      return { status: 'closed', isLate: false }
    case 'late':
      return { status: 'closed', isLate: true }
    case 'superseded':
      return { status: 'superseded' }
    case 'all':
      return {}
    default:
      return { status: { in: ['open', 'paused'] } }
  }
}

async function conditions(
  actor: Actor,
  { search, filters }: ListQuery,
  day: string,
): Promise<Prisma.DeadlineWhereInput> {
  const { from, until } = filters
  return {
    AND: [
      withinReach(actor),
      inState(filters.state, day),
      filters.rule ? { ruleId: filters.rule } : {},
      from || until ? { dueOn: { ...(from && { gte: from }), ...(until && { lte: until }) } } : {},
      filters.organisation ? aboutOrganisations(await organisationIds({ code: filters.organisation })) : {},
      search ? await found(search) : {},
    ],
  }
}

/** What organisations owe, and what the ministry owes about them. */
const aboutOrganisations = (ids: readonly string[]): Prisma.DeadlineWhereInput => ({
  OR: [{ organisationId: { in: [...ids] } }, { subjectType: 'Organisation', subjectId: { in: [...ids] } }],
})

const organisationIds = async (where: Prisma.OrganisationWhereInput): Promise<string[]> =>
  (await db.organisation.findMany({ where, select: { id: true } })).map(({ id }) => id)

const mostContracts = 500

/** A code of a course, or words of an organisation's name. */
async function found(search: string): Promise<Prisma.DeadlineWhereInput> {
  const [organisations, contracts] = await Promise.all([
    organisationIds({ AND: searchConditions(search) }),
    db.serviceContract.findMany({
      where: { code: { contains: search.toUpperCase() } },
      select: { id: true },
      take: mostContracts,
    }),
  ])
  return {
    OR: [
      aboutOrganisations(organisations),
      { subjectType: 'ServiceContract', subjectId: { in: contracts.map(({ id }) => id) } },
    ],
  }
}

function order({ sort, descending }: ListQuery): Prisma.DeadlineOrderByWithRelationInput[] {
  const direction = descending ? 'desc' : 'asc'
  const byDay: Prisma.DeadlineOrderByWithRelationInput = { dueOn: { sort: direction, nulls: 'last' } }
  if (sort === 'rule') return [{ ruleId: direction }, byDay, { id: 'asc' }]
  if (sort === 'organisation') return [{ organisation: { shortName: direction } }, byDay, { id: 'asc' }]
  if (sort === 'event') return [{ eventOn: direction }, { id: 'asc' }]
  return [byDay, { id: 'asc' }]
}

/** A page of the terms that one may see: those that stand, the longest overdue first, unless others are asked for. */
export async function listDeadlines(actor: Actor, query: ListQuery): Promise<Listed<ShownDeadline>> {
  const day = await today()
  const where = await conditions(actor, query, day)
  const [rows, total] = await Promise.all([
    db.deadline.findMany({ where, orderBy: order(query), skip: (query.page - 1) * query.size, take: query.size }),
    db.deadline.count({ where }),
  ])
  return { rows: await shown(rows, day), total, query }
}

/** Every term that was found, for a file; read in portions. */
export async function* allDeadlines(actor: Actor, query: ListQuery): AsyncGenerator<ShownDeadline> {
  const day = await today()
  const where = await conditions(actor, query, day)
  for (let skip = 0; ; skip += 500) {
    const rows = await db.deadline.findMany({ where, orderBy: order(query), skip, take: 500 })
    yield* await shown(rows, day)
    if (rows.length < 500) return
  }
}

/** The terms whose last day is in a month, superseded ones aside. */
export async function deadlinesOfMonth(actor: Actor, month: string): Promise<ShownDeadline[]> {
  const asked = plainMonth(month)
  const rows = await db.deadline.findMany({
    where: {
      ...withinReach(actor),
      dueOn: { gte: firstDayOf(asked), lte: lastDayOf(asked) },
      status: { not: 'superseded' },
    },
    orderBy: [{ dueOn: 'asc' }, { ruleId: 'asc' }, { id: 'asc' }],
  })
  const day = await today()
  const parts = await Promise.all(inBatches(rows).map((batch) => shown(batch, day)))
  return parts.flat()
}

/** What a person's own organisation is to do, the most urgent first: acts have their own place. */
export async function standingOwn(actor: Actor): Promise<ShownDeadline[]> {
  if (actor.organisationId === null || !actor.permissions.has('deadline:fulfil')) return []
  const rows = await db.deadline.findMany({
    where: { organisationId: actor.organisationId, status: 'open', ruleId: { in: rulesOfOwnTasks } },
    orderBy: [{ dueOn: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }],
    take: 200,
  })
  return shown(rows, await today())
}

const shown = async (rows: readonly Deadline[], day: string) => shownDeadlines(rows, day, await workCalendarInForce())

/** The rules of which there are terms. */
export async function rulesWithTerms(actor: Actor): Promise<string[]> {
  const rules = await db.deadline.findMany({
    where: withinReach(actor),
    distinct: ['ruleId'],
    select: { ruleId: true },
    orderBy: { ruleId: 'asc' },
  })
  return rules.map(({ ruleId }) => ruleId)
}

export const organisationsOfTerms = (actor: Actor) =>
  db.organisation.findMany({
    where: { id: withinReach(actor).organisationId },
    select: { code: true, shortName: true },
    orderBy: { shortName: 'asc' },
  })
