/** An exact share: 1/8, 0.5% = 5/1000. Never a float, so that a half kopeck is a half kopeck. */
export interface Fraction {
  readonly numerator: bigint
  readonly denominator: bigint
}

export function fraction(numerator: bigint, denominator: bigint): Fraction {
  if (denominator <= 0n || numerator < 0n) throw new RangeError(`not a share: ${numerator}/${denominator}`)
  return { numerator, denominator }
}

export function times(share: Fraction, factor: bigint): Fraction {
  return fraction(share.numerator * factor, share.denominator)
}

/** No more than there is: eight kinds at a quarter each are the whole, not twice of it. */
export const atMostWhole = ({ numerator, denominator }: Fraction): Fraction =>
  fraction(numerator < denominator ? numerator : denominator, denominator)

/** "1/8", "1" for a whole. */
export function fractionText({ numerator, denominator }: Fraction): string {
  return denominator === 1n ? `${numerator}` : `${numerator}/${denominator}`
}

/** A rate as the order writes it: "1%", "0.5%", "0%". */
export function rateText({ numerator, denominator }: Fraction): string {
  const hundredths = (numerator * 10_000n) / denominator
  const decimals = `${hundredths % 100n}`.padStart(2, '0').replace(/0+$/, '')
  return `${hundredths / 100n}${decimals && `.${decimals}`}%`
}

/** A percentage that is shown: two decimals, half up. Null where there is nobody to count. */
export const percentText = (part: number, whole: number): string | null =>
  whole === 0 ? null : meanText(part * 100, whole)

/** A mean of whole numbers with two decimals, half up. */
export function meanText(sum: number, count: number): string {
  const [total, divisor] = [BigInt(sum), BigInt(count)]
  const hundredths = (total * 200n + divisor) / (divisor * 2n)
  return `${hundredths / 100n}.${`${hundredths % 100n}`.padStart(2, '0')}`
}
