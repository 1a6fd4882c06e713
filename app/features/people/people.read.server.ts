import { db } from '~/platform/db/db.server'
import type { Prisma } from '~/platform/db/generated/client'
import { searchConditions, type ListQuery } from '~/platform/lists/list-query'
import { isRole } from '~/platform/permissions/roles'
import { fullName, stateOf } from './person'

export const peopleList = {
  sorts: ['name', 'login', 'organisation'],
  filters: ['role', 'organisation', 'state'],
} as const

/** What the organisation filter says for the ministry's own people. */
export const ministryChoice = 'ministry'

/** People with their roles, for the list and its export. */
export async function listPeople(query: ListQuery) {
  const where = conditions(query)
  const [rows, total] = await Promise.all([
    db.user.findMany({
      where,
      orderBy: [orderOf(query), { id: 'asc' }],
      skip: (query.page - 1) * query.size,
      take: query.size,
      select: {
        ...{ id: true, login: true, surname: true, givenName: true, patronymic: true, position: true, email: true },
        ...{ isActive: true, lockedUntil: true },
        passwordHash: true,
        organisation: { select: { code: true, shortName: true } },
        roles: { select: { role: true } },
        sessions: { select: { lastSeenAt: true }, orderBy: { lastSeenAt: 'desc' }, take: 1 },
      },
    }),
    db.user.count({ where }),
  ])
  return {
    query,
    total,
    rows: rows.map(({ passwordHash, sessions, roles, ...row }) => ({
      ...row,
      name: fullName(row),
      roles: roles.map((held) => held.role).filter(isRole),
      state: stateOf({ ...row, hasPassword: passwordHash !== null }, new Date()),
      lastSeenAt: sessions[0]?.lastSeenAt ?? null,
    })),
  }
}

export type PersonRow = Awaited<ReturnType<typeof listPeople>>['rows'][number]

function conditions(query: ListQuery): Prisma.UserWhereInput {
  const { role, organisation, state } = query.filters
  return {
    AND: searchConditions(query.search),
    ...(role && { roles: { some: { role } } }),
    ...(organisation === ministryChoice && { organisationId: null }),
    ...(organisation && organisation !== ministryChoice && { organisation: { code: organisation } }),
    ...(state === 'active' && { isActive: true }),
    ...(state === 'inactive' && { isActive: false }),
    ...(state === 'locked' && { isActive: true, lockedUntil: { gt: new Date() } }),
    ...(state === 'noPassword' && { isActive: true, passwordHash: null }),
  }
}

function orderOf(query: ListQuery): Prisma.UserOrderByWithRelationInput {
  const order = query.descending ? 'desc' : 'asc'
  if (query.sort === 'login') return { login: order }
  if (query.sort === 'organisation') return { organisation: { searchText: order } }
  return { searchText: order }
}

/** Every organisation, for a choice. */
export const organisationChoices = () =>
  db.organisation.findMany({ select: { code: true, shortName: true }, orderBy: { searchText: 'asc' } })
