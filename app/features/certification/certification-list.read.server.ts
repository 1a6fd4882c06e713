import { withinReach, type Actor } from '~/platform/auth/actor'
import { today } from '~/platform/clock.server'
import { db } from '~/platform/db/db.server'
import type { Prisma } from '~/platform/db/generated/client'
import { listQuery, searchable, type ListQuery, type Listed } from '~/platform/lists/list-query'
import { shownCertificateStatus } from './certificate-states'
import { certificationStatuses, statusOf } from './states'

const sorts = ['number', 'centre', 'organisation', 'state', 'appliedOn', 'decidedOn', 'validUntilOn'] as const

export const certificationQuery = (url: string): ListQuery =>
  listQuery(url, { sorts, filters: ['state', 'kind', 'organisation', 'certificate', 'mine'], descending: true })

export const certificateFilters = ['valid', 'suspended', 'withdrawn', 'superseded', 'expired', 'none'] as const

function conditions(actor: Actor, { filters }: ListQuery): Prisma.CertificationWhereInput {
  const { state, kind, organisation, mine } = filters
  return {
    AND: [
      withinReach(actor),
      certificationStatuses.some((status) => status === state) ? { status: state } : {},
      kind === 'first' || kind === 'renewal' ? { kind } : {},
      organisation ? { organisation: { code: organisation } } : {},
      mine ? { assessors: { some: { userId: actor.userId, releasedAt: null } } } : {},
    ],
  }
}

const include = {
  organisation: { select: { code: true, shortName: true, searchText: true } },
  centre: { select: { name: true, municipality: true } },
  certificates: { orderBy: { issuedOn: 'desc' }, take: 1 },
} as const
type Row = Prisma.CertificationGetPayload<{ include: typeof include }>

const shown = (row: Row, day: string) => {
  const [certificate] = row.certificates
  return {
    id: row.id,
    number: row.number,
    kind: row.kind === 'renewal' ? ('renewal' as const) : ('first' as const),
    status: statusOf(row),
    centreName: row.centre.name,
    municipality: row.centre.municipality,
    organisation: { code: row.organisation.code, shortName: row.organisation.shortName },
    appliedOn: row.appliedOn,
    decidedOn: row.decidedOn,
    certificate: certificate
      ? {
          ...{ id: certificate.id, number: certificate.number, validUntilOn: certificate.validUntilOn },
          status: shownCertificateStatus(certificate, day),
        }
      : null,
  }
}

export type ShownCertification = ReturnType<typeof shown>

const collator = new Intl.Collator('ru')
const byText = (a: string | null | undefined, b: string | null | undefined) => (a ?? '').localeCompare(b ?? '')

const orders: Record<string, (a: ShownCertification, b: ShownCertification) => number> = {
  number: (a, b) => a.number - b.number,
  centre: (a, b) => collator.compare(a.centreName, b.centreName),
  organisation: (a, b) => collator.compare(a.organisation.shortName, b.organisation.shortName),
  state: (a, b) => certificationStatuses.indexOf(a.status) - certificationStatuses.indexOf(b.status),
  appliedOn: (a, b) => byText(a.appliedOn, b.appliedOn),
  decidedOn: (a, b) => byText(a.decidedOn, b.decidedOn),
  validUntilOn: (a, b) => byText(a.certificate?.validUntilOn, b.certificate?.validUntilOn),
}

/** Everything that was found, in order: a region has some hundreds of certifications, which are read at once. */
export async function allCertifications(actor: Actor, query: ListQuery): Promise<ShownCertification[]> {
  const day = await today()
  const rows = await db.certification.findMany({ where: conditions(actor, query), include, orderBy: { number: 'asc' } })
  const words = searchable(query.search).split(' ').filter(Boolean)
  const asked = query.filters.certificate
  const found = rows
    .map((row) => [shown(row, day), row.organisation.searchText] as const)
    .filter(([row, text]) => {
      const all = searchable(`№ ${row.number}`, row.centreName, row.municipality, text, row.certificate?.number)
      return words.every((word) => all.includes(word)) && (!asked || (row.certificate?.status ?? 'none') === asked)
    })
    .map(([row]) => row)
    .sort(orders[query.sort])
  return query.descending ? found.reverse() : found
}

/** A page of the certifications as this person may see them. */
export async function listCertifications(actor: Actor, query: ListQuery): Promise<Listed<ShownCertification>> {
  const all = await allCertifications(actor, query)
  const from = (query.page - 1) * query.size
  return { rows: all.slice(from, from + query.size), total: all.length, query }
}

/** The organisations that have certifications. */
export const organisationsOfCertifications = (actor: Actor) =>
  db.organisation.findMany({
    where: { certifications: { some: withinReach(actor) } },
    select: { code: true, shortName: true },
    orderBy: { searchText: 'asc' },
  })
