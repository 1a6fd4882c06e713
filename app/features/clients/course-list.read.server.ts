import { exitKindList, exitClassOf, type ExitKind } from 'scoring/settlement/exit-kinds'
import { recordRead } from '~/platform/audit/record.server'
import { may, withinReach, type Actor } from '~/platform/auth/actor'
import { initialsOf } from '~/platform/auth/require-actor.server'
import { db } from '~/platform/db/db.server'
import type { Prisma } from '~/platform/db/generated/client'
import { searchConditions, type Listed, type ListQuery } from '~/platform/lists/list-query'
import { courseState, type CourseState, type ExitOnRecord } from './course-state'
import { daysOfCourse } from './planned-end'

export const courseList = {
  sorts: ['signedOn', 'code', 'name', 'plannedEndOn', 'organisation'],
  filters: ['organisation', 'state'],
  descending: true,
} as const

export interface CourseRow {
  code: string
  /** Surname and initials, for those who see names. */
  name: string | null
  organisation: { code: string; shortName: string }
  number: string
  signedOn: string
  plannedEndOn: string
  daysCount: number
  state: CourseState
  exit: ExitOnRecord | null
}

/** Courses that a person may meet. Where names are shown, one audit event is written for the list. */
export async function listCourses(actor: Actor, query: ListQuery, today: string): Promise<Listed<CourseRow>> {
  const seesNames = may(actor, 'client:seeNames')
  const where = conditions(actor, query, seesNames)
  const [rows, total] = await Promise.all([
    db.serviceContract.findMany({
      where,
      orderBy: orderOf(query, seesNames),
      skip: (query.page - 1) * query.size,
      take: query.size,
      select: {
        ...{ code: true, number: true, signedOn: true, plannedEndOn: true },
        exit: { select: { exitedOn: true, kind: true, isConfirmed: true, decision: true } },
        organisation: { select: { code: true, shortName: true } },
        client: seesNames && { select: { surname: true, givenName: true, patronymic: true } },
      },
    }),
    db.serviceContract.count({ where }),
  ])
  if (seesNames && rows.length > 0)
    await recordRead(actor, {
      action: 'client.listRead',
      subjectType: 'Client',
      subjectId: 'list',
      organisationId: actor.organisationId,
      details: { count: rows.length },
    })
  return {
    query,
    total,
    rows: rows.map(({ client, ...row }) => {
      const exit = row.exit as ExitOnRecord | null
      const daysCount = daysOfCourse(row.signedOn, exit?.exitedOn ?? today)
      return { ...row, exit, daysCount, state: courseState(exit), name: client ? initialsOf(client) : null }
    }),
  }
}

function conditions(
  actor: Actor,
  { search, filters }: ListQuery,
  seesNames: boolean,
): Prisma.ServiceContractWhereInput {
  const { organisation, state } = filters
  return {
    ...withinReach(actor),
    ...(organisation && { organisation: { code: organisation } }),
    ...(search && { OR: searchFor(search, seesNames) }),
    ...(state && stateConditions[state as CourseState]),
  }
}

/** By code, whichever keyboard its letter was typed on; by name only for those who see names. */
function searchFor(search: string, seesNames: boolean): Prisma.ServiceContractWhereInput[] {
  const byCode = { code: { contains: search.toUpperCase().replace(/^K/, 'К') } }
  return seesNames ? [byCode, { client: { AND: searchConditions(search) } }] : [byCode]
}

const kindsOfClass = (wanted: string): ExitKind[] => exitKindList.filter((kind) => exitClassOf(kind) === wanted)

const undecided: Prisma.ExitWhereInput = {
  decision: null,
  OR: [
    { kind: { in: kindsOfClass('not-listed') } },
    { kind: { in: kindsOfClass('valid-reason') }, isConfirmed: false },
  ],
}
const stateConditions: Partial<Record<string, Prisma.ServiceContractWhereInput>> & Record<CourseState, object> = {
  inProgramme: { exit: null },
  completed: { exit: { kind: 'completed' } },
  left: { exit: { kind: { not: 'completed' }, NOT: undecided } },
  undecided: { exit: undecided },
}

function orderOf(
  { sort, descending }: ListQuery,
  seesNames: boolean,
): Prisma.ServiceContractOrderByWithRelationInput[] {
  const order = descending ? 'desc' : 'asc'
  const last = { code: 'asc' } as const
  if (sort === 'name' && seesNames) return [{ client: { surname: order } }, { client: { givenName: order } }, last]
  if (sort === 'organisation') return [{ organisation: { searchText: order } }, last]
  return sort === 'signedOn' || sort === 'plannedEndOn' ? [{ [sort]: order }, last] : [{ code: order }]
}
