import { withinReach, type Actor } from '~/platform/auth/actor'
import { db, type Reader } from '~/platform/db/db.server'
import type { Prisma } from '~/platform/db/generated/client'
import { listQuery, searchConditions, type Listed, type ListQuery } from '~/platform/lists/list-query'
import { readDay } from '~/platform/forms/parse'
import { entryStatuses, registerCard, stays } from './card'
import { certificateOn, type CertificateStanding } from './certificate-on'
import { standing } from './entry-status'
import { standsOn } from './register-version.read.server'

const filters = ['view', 'state', 'municipality', 'stay', 'who', 'certificate', 'faith'] as const

export const registerQuery = (url: string): ListQuery =>
  listQuery(url, { sorts: ['name', 'number', 'municipality', 'free', 'changed'], filters })

/** The day that an address asks for; today where it names none. */
export const dayAsked = (url: string, today: string): string =>
  readDay(new URL(url).searchParams.get('on') ?? '') ?? today

export type RegisterRow = Awaited<ReturnType<typeof listEntries>>['rows'][number]

/** The register as of a day. An organisation's people see their own centres, not included ones too. */
export async function listEntries(actor: Actor, query: ListQuery, day: string, reader: Reader = db) {
  const where = { AND: [standsOn(day), ...conditions(actor, query, day)] }
  const [rows, total] = await Promise.all([
    reader.registerVersion.findMany({
      where,
      orderBy: [...orderOf(query), { id: 'asc' }],
      skip: (query.page - 1) * query.size,
      take: query.size,
      select: {
        ...{ fromOn: true, cardJson: true },
        entry: { select: { centre: { select: { code: true, organisation: { select: { code: true } } } } } },
      },
    }),
    reader.registerVersion.count({ where }),
  ])
  const listed = rows.map(({ fromOn, cardJson, entry }) => {
    const card = registerCard.parse(JSON.parse(cardJson))
    const certificate: CertificateStanding = certificateOn(card, day)
    return { code: entry.centre.code, organisationCode: entry.centre.organisation.code, fromOn, card, certificate }
  })
  return { query, total, rows: listed } satisfies Listed<unknown>
}

/** Municipalities that the register of a day names. */
export async function municipalitiesOn(actor: Actor, day: string, reader: Reader = db): Promise<string[]> {
  const rows = await reader.registerVersion.findMany({
    where: { AND: [standsOn(day), reachOf(actor)], municipality: { not: '' } },
    distinct: ['municipality'],
    select: { municipality: true },
  })
  return rows.map(({ municipality }) => municipality).sort((a, b) => a.localeCompare(b, 'ru'))
}

const reachOf = (actor: Actor): Prisma.RegisterVersionWhereInput =>
  actor.organisationId === null ? {} : { entry: { centre: withinReach(actor) } }

function conditions(
  actor: Actor,
  { search, filters: own }: ListQuery,
  day: string,
): Prisma.RegisterVersionWhereInput[] {
  const valid = { certificateState: 'valid', certifiedUntilOn: { gte: day } }
  return [
    ...searchConditions(search),
    reachOf(actor),
    own.view === 'nonState' ? { ownership: 'private' } : {},
    statusCondition(actor, own.state ?? ''),
    own.municipality ? { municipality: own.municipality } : {},
    stays.some((stay) => stay === own.stay) ? { stay: own.stay } : {},
    own.who === 'women' ? { isForWomen: true } : own.who === 'men' ? { isForMen: true } : {},
    own.certificate === 'valid' ? valid : own.certificate === 'none' ? { NOT: valid } : {},
    own.faith === 'secular' ? { faith: 'secular' } : own.faith === 'religious' ? { NOT: { faith: 'secular' } } : {},
  ]
}

/** Unless told, what stands in the register; an organisation sees whatever is its own. */
function statusCondition(actor: Actor, asked: string): Prisma.RegisterVersionWhereInput {
  if (entryStatuses.some((status) => status === asked)) return { status: asked }
  return asked === 'every' || actor.organisationId !== null ? {} : { status: { in: [...standing] } }
}

function orderOf({ sort, descending }: ListQuery): Prisma.RegisterVersionOrderByWithRelationInput[] {
  const order = descending ? 'desc' : 'asc'
  if (sort === 'number') return [{ entry: { number: order } }]
  if (sort === 'municipality') return [{ municipality: order }, { searchText: 'asc' }]
  if (sort === 'free') return [{ freeCount: { sort: order, nulls: 'last' } }]
  return [sort === 'changed' ? { fromOn: order } : { searchText: order }]
}
