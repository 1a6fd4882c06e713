/** Values that one statement may name: the engine takes 999 parameters, and a condition has others beside them. */
export const batchSize = 500

/** A long list in parts that one statement can name. */
export function inBatches<T>(all: readonly T[], size = batchSize): T[][] {
  const parts: T[][] = []
  for (let at = 0; at < all.length; at += size) parts.push(all.slice(at, at + size))
  return parts
}
