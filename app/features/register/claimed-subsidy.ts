import { fraction } from 'scoring/fraction'
import { mulFraction } from 'scoring/money'
import { daysInMonth, type PlainMonth } from 'scoring/plain-date'
import { stayInMonth, type Stay } from 'scoring/services/days-in-programme'
import type { TariffPeriod } from './tariff'

/**
 * The subsidy that a client's month claims by the agreement: each day by the tariff of that day (G-32).
 * A tariff for a client-day counts whole for each day in the programme. A tariff for a client-month counts whole when
 * the client was there on all days of the month, else in proportion to the days. The parts are added exactly and
 * rounded once, half up to a kopeck.
 * @returns null where no day of the client's month has a tariff
 */
export function claimedSubsidy(tariffs: readonly TariffPeriod[], stay: Stay, month: PlainMonth): bigint | null {
  const days = stayInMonth(stay, month)
  if (!days) return null
  const monthLength = BigInt(daysInMonth(month))
  let byMonthLength = 0n
  let hasTariff = false
  for (let day = days.from; day <= days.to; day++) {
    const tariff = tariffOfDay(tariffs, `${month}-${String(day).padStart(2, '0')}`)
    if (!tariff) continue
    hasTariff = true
    byMonthLength += tariff.unit === 'client-day' ? tariff.amountKopecks * monthLength : tariff.amountKopecks
  }
  return hasTariff ? mulFraction(byMonthLength, fraction(1n, monthLength)) : null
}

/** Of the agreements that cover the day the one that began later, and of its tariffs the latest. */
function tariffOfDay(tariffs: readonly TariffPeriod[], day: string): TariffPeriod | undefined {
  const covers = ({ agreementFromOn, agreementUntilOn }: TariffPeriod) =>
    agreementFromOn <= day && (agreementUntilOn === null || day <= agreementUntilOn)
  const agreement = tariffs.findLast(covers)
  return tariffs.findLast(
    (tariff) => covers(tariff) && tariff.agreementFromOn === agreement?.agreementFromOn && tariff.fromOn <= day,
  )
}
