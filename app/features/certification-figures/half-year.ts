/** «2026-1» for January to June, «2026-2» for the rest. */
export const halfYearOf = (day: string): string => `${day.slice(0, 4)}-${Number(day.slice(5, 7)) <= 6 ? 1 : 2}`

/** Every half-year from the first to the last of these, in order, those with nothing in them too. */
export function halfYearsFrom(days: readonly string[]): string[] {
  const known = days.map(halfYearOf).sort()
  const [first, last] = [known[0], known.at(-1)]
  const all: string[] = []
  for (let at = first; at !== undefined && last !== undefined && at <= last; at = nextHalf(at)) all.push(at)
  return all
}

const nextHalf = (half: string): string =>
  half.endsWith('1') ? half.replace(/1$/, '2') : `${Number(half.slice(0, 4)) + 1}-1`
