/** A heading as it is compared: case, `ё`, quotes, stars and spaces do not count. */
export const plainHeading = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[\ufeff"'«»*]/g, '')
    .replace(/\s+/g, ' ')
    .trim()

export interface Heading {
  key: string
  heading: string
  aliases?: readonly string[]
  isOptional?: boolean
}

export interface MatchedHeadings {
  /** Where each known column stands in a row. */
  at: ReadonlyMap<string, number>
  /** Headings of the columns that must be there and are not. */
  missing: string[]
  /** Headings that no column is known by. */
  unknown: string[]
  /** Headings that stand twice. */
  repeated: string[]
}

/** Finds the known columns in the first row of a file, in whatever order they stand. */
export function matchHeadings(row: readonly string[], known: readonly Heading[]): MatchedHeadings {
  const names = new Map(
    known.flatMap(({ key, heading, aliases = [] }) => [heading, ...aliases].map((name) => [plainHeading(name), key])),
  )
  const at = new Map<string, number>()
  const unknown: string[] = []
  const repeated: string[] = []
  row.forEach((text, index) => {
    const key = names.get(plainHeading(text))
    if (key === undefined) unknown.push(...(text.trim() ? [text.trim()] : []))
    else if (at.has(key)) repeated.push(text.trim())
    else at.set(key, index)
  })
  const missing = known.filter(({ key, isOptional }) => !isOptional && !at.has(key)).map(({ heading }) => heading)
  return { at, missing, unknown, repeated }
}
