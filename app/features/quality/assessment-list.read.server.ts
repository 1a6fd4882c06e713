import { withinReach, type Actor } from '~/platform/auth/actor'
import { initialsOf } from '~/platform/auth/require-actor.server'
import { today } from '~/platform/clock.server'
import { db } from '~/platform/db/db.server'
import type { Prisma } from '~/platform/db/generated/client'
import { listQuery, searchable, type ListQuery, type Listed } from '~/platform/lists/list-query'
import { assessmentStatuses, statusOf } from './states'
import { totalOf } from './year-case'

const sorts = ['day', 'organisation', 'year', 'state', 'total', 'assessor'] as const

export const assessmentQuery = (url: string): ListQuery =>
  listQuery(url, { sorts, filters: ['year', 'organisation', 'state', 'mine'], descending: true })

function conditions(actor: Actor, { filters }: ListQuery): Prisma.QualityAssessmentWhereInput {
  const { year, organisation, state, mine } = filters
  return {
    AND: [
      withinReach(actor),
      /^\d{4}$/.test(year ?? '') ? { year: Number(year) } : {},
      organisation ? { organisation: { code: organisation } } : {},
      { status: assessmentStatuses.some((one) => one === state) ? state : { not: 'cancelled' } },
      mine ? { assessorId: actor.userId } : {},
    ],
  }
}

const include = {
  organisation: { select: { code: true, shortName: true, searchText: true } },
  scores: { select: { criterion: true, points: true } },
  paper: { select: { numberText: true, registeredOn: true } },
} as const
type Row = Prisma.QualityAssessmentGetPayload<{ include: typeof include }>

interface Around {
  day: string
  nameOf: ReadonlyMap<string, string>
  /** The organisation's people see points when they are confirmed. */
  isMinistry: boolean
}

const shown = (row: Row, { day, nameOf, isMinistry }: Around) => {
  const status = statusOf(row)
  return {
    id: row.id,
    year: row.year,
    status,
    organisation: { code: row.organisation.code, shortName: row.organisation.shortName },
    /** The day of the visit; before it, the day for which it is planned. */
    day: row.visitedOn ?? row.plannedOn,
    isVisited: row.visitedOn !== null,
    isOverdue: status === 'planned' && row.plannedOn < day,
    assessor: row.assessorId ? (nameOf.get(row.assessorId) ?? '') : null,
    total: status === 'confirmed' || isMinistry ? totalOf(row.scores) : null,
    paper: row.paper ? { number: row.paper.numberText ?? '', registeredOn: row.paper.registeredOn ?? '' } : null,
    isRead: row.readAt !== null,
  }
}

export type ShownAssessment = ReturnType<typeof shown>

const collator = new Intl.Collator('ru')
const orders: Record<string, (a: ShownAssessment, b: ShownAssessment) => number> = {
  day: (a, b) => a.day.localeCompare(b.day),
  organisation: (a, b) => collator.compare(a.organisation.shortName, b.organisation.shortName),
  year: (a, b) => a.year - b.year,
  state: (a, b) => assessmentStatuses.indexOf(a.status) - assessmentStatuses.indexOf(b.status),
  total: (a, b) => (a.total ?? -1) - (b.total ?? -1),
  assessor: (a, b) => collator.compare(a.assessor ?? '', b.assessor ?? ''),
}

/** Everything that was found, in order: a region has some hundreds of assessments, which are read at once. */
export async function allAssessments(actor: Actor, query: ListQuery): Promise<ShownAssessment[]> {
  const [day, rows] = await Promise.all([
    today(),
    db.qualityAssessment.findMany({
      where: conditions(actor, query),
      include,
      orderBy: [{ plannedOn: 'asc' }, { id: 'asc' }],
    }),
  ])
  const nameOf = await namesOf(rows.flatMap(({ assessorId }) => assessorId ?? []))
  const isMinistry = actor.organisationId === null
  const words = searchable(query.search).split(' ').filter(Boolean)
  const found = rows
    .map((row) => [shown(row, { day, nameOf, isMinistry }), row.organisation.searchText] as const)
    .filter(([row, text]) => {
      const all = searchable(text, row.assessor, row.paper && `№ ${row.paper.number}`, String(row.year))
      return words.every((word) => all.includes(word))
    })
    .map(([row]) => row)
    .sort(orders[query.sort])
  return query.descending ? found.reverse() : found
}

/** A page of the assessments as this person may see them. */
export async function listAssessments(actor: Actor, query: ListQuery): Promise<Listed<ShownAssessment>> {
  const all = await allAssessments(actor, query)
  const from = (query.page - 1) * query.size
  return { rows: all.slice(from, from + query.size), total: all.length, query }
}

/** Surnames with initials of people by their ids. */
export async function namesOf(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const people = await db.user.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, surname: true, givenName: true, patronymic: true },
  })
  return new Map(people.map((person) => [person.id, initialsOf(person)]))
}

/** The years and the organisations of which there are assessments. */
export async function assessmentChoices(actor: Actor) {
  const [years, organisations] = await Promise.all([
    db.qualityAssessment.findMany({ where: withinReach(actor), distinct: ['year'], select: { year: true } }),
    db.organisation.findMany({
      where: { assessments: { some: withinReach(actor) } },
      select: { code: true, shortName: true },
      orderBy: { searchText: 'asc' },
    }),
  ])
  return { years: years.map(({ year }) => year).sort((a, b) => b - a), organisations }
}
