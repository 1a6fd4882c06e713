import { db } from '~/platform/db/db.server'
import type { Prisma } from '~/platform/db/generated/client'
import { searchConditions, type Listed, type ListQuery } from '~/platform/lists/list-query'

export const organisationList = { sorts: ['name', 'code', 'inn'], filters: ['agreement'] } as const

export interface OrganisationRow {
  code: string
  shortName: string
  inn: string
  ogrn: string
  phone: string
  centresCount: number
  placesCount: number
  inProgrammeCount: number
  /** The agreement in force today; null where there is none. */
  agreement: { number: string; untilOn: string | null; actDueDay: number } | null
}

/** Organisations with their places, people in the programme and the agreement of today. */
export async function listOrganisations(query: ListQuery, today: string): Promise<Listed<OrganisationRow>> {
  const where = conditions(query, today)
  const [rows, total] = await Promise.all([
    db.organisation.findMany({
      where,
      orderBy: orderOf(query),
      skip: (query.page - 1) * query.size,
      take: query.size,
      select: {
        ...{ id: true, code: true, shortName: true, inn: true, ogrn: true, phone: true },
        centres: { select: { capacityCount: true } },
        agreements: {
          where: inForce(today),
          select: { number: true, untilOn: true, actDueDay: true },
          orderBy: { fromOn: 'desc' },
          take: 1,
        },
        _count: { select: { contracts: { where: { exit: null } } } },
      },
    }),
    db.organisation.count({ where }),
  ])
  return {
    query,
    total,
    rows: rows.map(({ id: _id, centres, agreements, _count, ...row }) => ({
      ...row,
      centresCount: centres.length,
      placesCount: centres.reduce((sum, centre) => sum + centre.capacityCount, 0),
      inProgrammeCount: _count.contracts,
      agreement: agreements[0] ?? null,
    })),
  }
}

const inForce = (today: string) => ({
  fromOn: { lte: today },
  OR: [{ untilOn: null }, { untilOn: { gte: today } }],
})

function conditions({ search, filters }: ListQuery, today: string): Prisma.OrganisationWhereInput {
  return {
    AND: searchConditions(search),
    ...(filters.agreement === 'with' && { agreements: { some: inForce(today) } }),
    ...(filters.agreement === 'without' && { agreements: { none: inForce(today) } }),
  }
}

function orderOf({ sort, descending }: ListQuery): Prisma.OrganisationOrderByWithRelationInput[] {
  const order = descending ? 'desc' : 'asc'
  return [sort === 'code' ? { code: order } : sort === 'inn' ? { inn: order } : { searchText: order }, { code: 'asc' }]
}
