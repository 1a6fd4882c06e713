import type { Kopecks } from '../money'
import type { Wording } from '../wording'
import { found, notKnown, type Finding } from './decision'

/** The budget of a welfare office for referrals, in kopecks; no amount is negative. */
export interface Budget {
  /** The limit of the current financial year. */
  readonly limit: Kopecks | 'unknown'
  /** Obligations accepted in the year, those of referrals not yet used among them. */
  readonly accepted: Kopecks | 'unknown'
  /** Obligations of the reporting year and of earlier years that are not paid yet. */
  readonly carriedUnpaid: Kopecks | 'unknown'
  /** What the course asked for is expected to cost. */
  readonly expectedCost: Kopecks | 'unknown'
}

const titles: Readonly<Record<keyof Budget, Wording>> = {
  limit: { ru: 'Лимит бюджетных обязательств года', en: 'The budget limit of the year' },
  accepted: { ru: 'Принятые обязательства года', en: 'Obligations accepted in the year' },
  carriedUnpaid: { ru: 'Неисполненные обязательства прошлых лет', en: 'Unpaid obligations of earlier years' },
  expectedCost: { ru: 'Ожидаемая стоимость курса', en: 'The expected cost of the course' },
}

const known = (amount: Kopecks | 'unknown'): Kopecks => (amount === 'unknown' ? 0n : amount)

/** What the limit leaves, negative where it is exceeded; null while a part of it is unknown. */
export const budgetLeft = ({ limit, accepted, carriedUnpaid }: Budget): Kopecks | null =>
  limit === 'unknown' || accepted === 'unknown' || carriedUnpaid === 'unknown' ? null : limit - accepted - carriedUnpaid

/** Whether the budget falls short of the course. What is known of the obligations may exceed the limit by itself. */
export function budgetFallsShort(budget: Budget): Finding {
  const { limit, accepted, carriedUnpaid, expectedCost } = budget
  const asked = known(accepted) + known(carriedUnpaid) + known(expectedCost)
  if (limit !== 'unknown' && limit < asked) return found(true)
  const missing = (Object.keys(titles) as (keyof Budget)[]).filter((part) => budget[part] === 'unknown')
  return missing.length > 0 ? notKnown(...missing.map((fact) => ({ fact, title: titles[fact] }))) : found(false)
}
