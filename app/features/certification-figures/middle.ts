/** The middle of some whole numbers, half of them are no greater; of an even count the lower of the two in the middle. */
export function middleOf(numbers: readonly number[]): number | null {
  const sorted = [...numbers].sort((one, other) => one - other)
  return sorted[Math.ceil(sorted.length / 2) - 1] ?? null
}
