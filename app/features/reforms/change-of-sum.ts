/** How many percent a sum would be less or more, to a tenth, half up, as «12,3» is written with a point; null of nothing. */
export function percentOfChange(before: bigint, difference: bigint): string | null {
  if (before === 0n) return null
  const size = difference < 0n ? -difference : difference
  const tenths = (size * 2000n + before) / (before * 2n)
  return tenths % 10n === 0n ? `${tenths / 10n}` : `${tenths / 10n}.${tenths % 10n}`
}
