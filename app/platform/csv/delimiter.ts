const delimiters = [';', '\t', ','] as const
export type Delimiter = (typeof delimiters)[number]

/** The delimiter that the heading uses most, outside quotes; `;` where it uses none. */
export function delimiterOf(heading: string): Delimiter {
  const bare = heading.replace(/"(?:[^"]|"")*"/g, '')
  const counts = delimiters.map((delimiter) => bare.split(delimiter).length)
  return delimiters[counts.indexOf(Math.max(...counts))] ?? ';'
}
