import { db, type Reader } from '~/platform/db/db.server'
import type { TariffPeriod, TariffRow, TariffUnit } from './tariff'

export interface AgreementInForce {
  id: string
  number: string
  signedOn: string
  fromOn: string
  untilOn: string | null
  actDueDay: number
  tariffs: TariffRow[]
}

/** The subsidy agreement that is in force on a day; null where there is none. */
export async function agreementOn(
  organisationId: string,
  day: string,
  reader: Reader = db,
): Promise<AgreementInForce | null> {
  const agreement = await reader.subsidyAgreement.findFirst({
    where: { organisationId, fromOn: { lte: day }, OR: [{ untilOn: null }, { untilOn: { gte: day } }] },
    orderBy: [{ fromOn: 'desc' }, { signedOn: 'desc' }],
    include: { tariffs: { orderBy: { fromOn: 'asc' } } },
  })
  return agreement && { ...agreement, tariffs: agreement.tariffs.map(tariffRow) }
}

/** The tariff of an organisation on a day, by the agreement of that day; null where none is agreed. */
export async function tariffOn(organisationId: string, day: string, reader: Reader = db): Promise<TariffRow | null> {
  const agreement = await agreementOn(organisationId, day, reader)
  return agreement?.tariffs.findLast((tariff) => tariff.fromOn <= day) ?? null
}

/**
 * Every tariff of an organisation with the days of its agreement: what `claimedSubsidy` takes.
 * One read for any number of clients and months.
 */
export async function tariffsOf(organisationId: string, reader: Reader = db): Promise<TariffPeriod[]> {
  const agreements = await reader.subsidyAgreement.findMany({
    where: { organisationId },
    orderBy: { fromOn: 'asc' },
    include: { tariffs: { orderBy: { fromOn: 'asc' } } },
  })
  return agreements.flatMap(({ untilOn, fromOn, tariffs }) =>
    tariffs.map((tariff) => ({ ...tariffRow(tariff), agreementFromOn: fromOn, agreementUntilOn: untilOn })),
  )
}

const tariffRow = (row: { fromOn: string; unit: string; amountKopecks: bigint }): TariffRow => ({
  fromOn: row.fromOn,
  unit: row.unit as TariffUnit,
  amountKopecks: row.amountKopecks,
})

export type { TariffPeriod } from './tariff'
