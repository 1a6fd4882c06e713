import type { Fraction } from './fraction'
import type { Lang } from './wording'

export type Kopecks = bigint

const AMOUNT = /^(?:0|[1-9][0-9]*)\.[0-9]{2}$/

/** More roubles than there are; the bound keeps a hostile file from costing time. */
export const MOST_ROUBLE_DIGITS = 30

/** An amount in every other way, with more digits than are read. */
export const hasTooManyDigits = (text: string): boolean =>
  text.length > MOST_ROUBLE_DIGITS + '.00'.length && AMOUNT.test(text)

/** "14999.99" → 1499999n; null for anything that is not written exactly so. */
export function parseKopecks(text: string): Kopecks | null {
  return AMOUNT.test(text) && !hasTooManyDigits(text) ? BigInt(text.slice(0, -3) + text.slice(-2)) : null
}

export function formatKopecks(amount: Kopecks): string {
  const digits = `${amount}`.padStart(3, '0')
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`
}

const NO_BREAK_SPACE = '\u00a0'

/** For people to read: «30 000,00» with no-break spaces, or "30,000.00". */
export function displayKopecks(amount: Kopecks, lang: Lang): string {
  const plain = formatKopecks(amount)
  const roubles = plain.slice(0, -3).replace(/\B(?=(?:[0-9]{3})+$)/g, lang === 'ru' ? NO_BREAK_SPACE : ',')
  return `${roubles}${lang === 'ru' ? ',' : '.'}${plain.slice(-2)}`
}

/** The one rounding of a statement's line: to the kopeck, half up. */
export function mulFraction(amount: Kopecks, share: Fraction): Kopecks {
  if (amount < 0n) throw new RangeError(`a line is never negative: ${amount}`)
  return (amount * share.numerator * 2n + share.denominator) / (share.denominator * 2n)
}

export function sum(amounts: Iterable<Kopecks>): Kopecks {
  let total = 0n
  for (const amount of amounts) total += amount
  return total
}

export function least(a: Kopecks, b: Kopecks): Kopecks {
  return a < b ? a : b
}

/**
 * Parts of a whole in proportion to the weights, by largest remainder; ties go to the earlier part.
 * The parts always add up to the whole, and a weight of zero never receives a kopeck.
 */
export function allocate(whole: Kopecks, weights: readonly bigint[]): Kopecks[] {
  const total = sum(weights)
  if (whole < 0n || weights.some((weight) => weight < 0n)) throw new RangeError('parts of a whole are never negative')
  if (total === 0n) {
    if (whole !== 0n) throw new RangeError(`${whole} kopecks cannot be shared out over nothing`)
    return weights.map(() => 0n)
  }
  const parts = weights.map((weight) => ({
    share: (whole * weight) / total,
    remainder: (whole * weight) % total,
  }))
  const left = Number(whole - sum(parts.map(({ share }) => share)))
  // The sort is stable: equal remainders stay in the order of the parts.
  const byRemainder = parts.toSorted((a, b) => (a.remainder < b.remainder ? 1 : a.remainder > b.remainder ? -1 : 0))
  for (const part of byRemainder.slice(0, left)) part.share += 1n
  return parts.map(({ share }) => share)
}
