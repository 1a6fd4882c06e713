export const tariffUnits = ['client-day', 'client-month'] as const
export type TariffUnit = (typeof tariffUnits)[number]

/** What an agreement pays for a client from a day on. */
export interface TariffRow {
  fromOn: string
  unit: TariffUnit
  amountKopecks: bigint
}

/** A tariff with the first and last day of its agreement. */
export interface TariffPeriod extends TariffRow {
  agreementFromOn: string
  agreementUntilOn: string | null
}
