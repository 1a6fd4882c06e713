import { mulFraction, type Kopecks } from 'scoring/money'
import { addDays, compareDays, daysBetween, lastDayOf, plainDate, plainMonth, type PlainDate } from 'scoring/plain-date'
import { stayInMonth } from 'scoring/services/days-in-programme'

/** A tariff of an agreement: what is claimed for a client from a day on. */
export interface TariffRow {
  fromOn: string
  /** client-day: for each day in the programme; client-month: for a whole month, and its part by days for a broken one. */
  unit: string
  amountKopecks: bigint
}

/**
 * The subsidy claimed for a client's month: the tariff of each day on which the client was in the programme.
 * One rounding, half up. Days before the first tariff claim nothing.
 */
export function claimedSubsidy(
  stay: { signedOn: string; exitedOn: string | null },
  month: string,
  tariffs: readonly TariffRow[],
): Kopecks {
  const days = stayInMonth(
    { contract: plainDate(stay.signedOn), exit: stay.exitedOn === null ? null : plainDate(stay.exitedOn) },
    plainMonth(month),
  )
  if (!days) return 0n
  const daysOfMonth = BigInt(lastDayOf(plainMonth(month)).slice(-2))
  let total = 0n
  for (const { tariff, dayCount } of segments(days, tariffs))
    total += tariff.amountKopecks * dayCount * (tariff.unit === 'client-day' ? daysOfMonth : 1n)
  return mulFraction(total, { numerator: 1n, denominator: daysOfMonth })
}

/** The days from one to another, cut where the tariff changes. */
function segments([from, to]: readonly [PlainDate, PlainDate], tariffs: readonly TariffRow[]) {
  const inOrder = tariffs
    .map((tariff) => ({ tariff, from: plainDate(tariff.fromOn) }))
    .sort((a, b) => compareDays(a.from, b.from))
  return inOrder.flatMap(({ tariff, from: since }, index) => {
    const next = inOrder[index + 1]?.from
    const first = compareDays(since, from) > 0 ? since : from
    const last = next && compareDays(next, to) <= 0 ? addDays(next, -1) : to
    return compareDays(first, last) <= 0 ? [{ tariff, dayCount: BigInt(daysBetween(first, last) + 1) }] : []
  })
}
