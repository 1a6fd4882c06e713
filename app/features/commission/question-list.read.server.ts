import { withinReach, type Actor } from '~/platform/auth/actor'
import { db } from '~/platform/db/db.server'
import type { Prisma } from '~/platform/db/generated/client'
import { listQuery, searchable, type Listed, type ListQuery } from '~/platform/lists/list-query'
import {
  questionGrounds,
  questionKindOf,
  questionKinds,
  questionOutcomes,
  questionStatuses,
  questionStatusOf,
  type QuestionGround,
  type QuestionOutcome,
} from './question-states'

const sorts = ['number', 'organisation', 'state', 'raisedOn', 'decidedOn'] as const

export const questionQuery = (url: string): ListQuery =>
  listQuery(url, { sorts, filters: ['state', 'kind', 'ground', 'outcome', 'year'], descending: true })

const include = {
  organisation: { select: { code: true, shortName: true, searchText: true } },
  items: { select: { meeting: { select: { id: true, number: true, plannedOn: true, status: true } } } },
} as const
type Row = Prisma.CommissionQuestionGetPayload<{ include: typeof include }>

function conditions(actor: Actor, { filters }: ListQuery): Prisma.CommissionQuestionWhereInput {
  const { state, kind, ground, outcome, year } = filters
  return {
    AND: [
      withinReach(actor),
      state === 'waiting'
        ? { status: { in: ['raised', 'onAgenda', 'putOff'] } }
        : questionStatuses.some((one) => one === state)
          ? { status: state }
          : {},
      questionKinds.some((one) => one === kind) ? { kind } : {},
      questionGrounds.some((one) => one === ground) ? { ground } : {},
      questionOutcomes.some((one) => one === outcome) ? { outcome } : {},
      /^\d{4}$/.test(year ?? '') ? { year: Number(year) } : {},
    ],
  }
}

const shown = (row: Row) => {
  const meetings = row.items
    .map(({ meeting }) => meeting)
    .filter(({ status }) => status !== 'cancelled')
    .sort((a, b) => b.plannedOn.localeCompare(a.plannedOn))
  return {
    ...{ id: row.id, number: row.number, title: row.title, status: questionStatusOf(row), year: row.year },
    ...{ kind: questionKindOf(row), ground: row.ground as QuestionGround, basis: row.basis },
    ...{ outcome: row.outcome as QuestionOutcome | null, raisedOn: row.raisedOn, decidedOn: row.decidedOn },
    organisation: { code: row.organisation.code, shortName: row.organisation.shortName },
    isAnswered: row.heardAt !== null,
    /** The last meeting on whose agenda it stands. */
    meeting: meetings[0] ?? null,
    searchText: `${row.organisation.searchText} ${searchable(row.title)} № ${row.number}`,
  }
}

export type ShownQuestion = ReturnType<typeof shown>

const byName = new Intl.Collator('ru').compare
const orders: Record<string, (a: ShownQuestion, b: ShownQuestion) => number> = {
  number: (a, b) => a.number - b.number,
  organisation: (a, b) => byName(a.organisation.shortName, b.organisation.shortName),
  state: (a, b) => questionStatuses.indexOf(a.status) - questionStatuses.indexOf(b.status),
  raisedOn: (a, b) => a.raisedOn.localeCompare(b.raisedOn),
  decidedOn: (a, b) => (a.decidedOn ?? '').localeCompare(b.decidedOn ?? ''),
}

/** Every question that was found, in order. */
export async function allQuestions(actor: Actor, query: ListQuery): Promise<ShownQuestion[]> {
  const rows = await db.commissionQuestion.findMany({
    where: conditions(actor, query),
    include,
    orderBy: { number: 'asc' },
  })
  const words = searchable(query.search).split(' ').filter(Boolean)
  const found = rows
    .map(shown)
    .filter(({ searchText }) => words.every((word) => searchText.includes(word)))
    .sort(orders[query.sort])
  return query.descending ? found.reverse() : found
}

export async function listQuestions(actor: Actor, query: ListQuery): Promise<Listed<ShownQuestion>> {
  const all = await allQuestions(actor, query)
  const from = (query.page - 1) * query.size
  return { rows: all.slice(from, from + query.size), total: all.length, query }
}

/** The years of quality of which there are questions, the latest first. */
export async function questionYears(): Promise<number[]> {
  const rows = await db.commissionQuestion.findMany({
    where: { year: { not: null } },
    distinct: ['year'],
    select: { year: true },
  })
  return rows.map(({ year }) => year!).sort((a, b) => b - a)
}
