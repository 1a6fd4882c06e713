import { db } from '~/platform/db/db.server'
import type { TariffUnit } from './tariff'

/** All that an organisation's page shows; null where there is no such code. */
export async function organisationCard(code: string) {
  const row = await db.organisation.findUnique({
    where: { code },
    include: {
      centres: { orderBy: { name: 'asc' } },
      agreements: { orderBy: { fromOn: 'desc' }, include: { tariffs: { orderBy: { fromOn: 'asc' } } } },
      _count: { select: { contracts: { where: { exit: null } } } },
    },
  })
  if (!row) return null
  const { agreements, _count, searchText: _searchText, createdAt: _createdAt, ...facts } = row
  return {
    ...facts,
    inProgrammeCount: _count.contracts,
    agreements: agreements.map(({ tariffs, ...agreement }) => ({
      ...agreement,
      tariffs: tariffs.map((tariff) => ({ ...tariff, unit: tariff.unit as TariffUnit })),
    })),
  }
}

export type OrganisationCard = NonNullable<Awaited<ReturnType<typeof organisationCard>>>

/** An agreement of an organisation with its tariffs, for its form. */
export const agreementOf = (organisationId: string, agreementId: string) =>
  db.subsidyAgreement.findFirst({
    where: { id: agreementId, organisationId },
    include: { tariffs: { orderBy: { fromOn: 'asc' } } },
  })

export type Agreement = NonNullable<Awaited<ReturnType<typeof agreementOf>>>
