/** A name of a file, no longer than is kept; a sign of two halves stays whole, for half of one is not text. */
export const shortName = (name: string): string => [...name].slice(0, 200).join('')
