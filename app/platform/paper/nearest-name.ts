/** The known name that differs least, when no more than a third of its letters differ; null otherwise. */
export function nearestName(name: string, known: readonly string[]): string | null {
  const folded = fold(name)
  const near = known
    .map((one) => ({ one, distance: distance(folded, fold(one)) }))
    .sort((a, b) => a.distance - b.distance)[0]
  return near && near.distance <= Math.max(1, Math.floor(near.one.length / 3)) ? near.one : null
}

const fold = (name: string) =>
  name
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[\s-]+/g, '_')

/** How many letters must be put in, left out or replaced (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)))
    row = next
  }
  return row[b.length]!
}
