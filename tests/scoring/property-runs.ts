/** How often a property is tried: ten thousand times in `npm test`, a million by `npm run properties`. */
export const RUNS = Number(process.env.PROPERTY_RUNS ?? 10_000)

/** Milliseconds that so many tries may take on a busy machine. */
export const PATIENCE = 60_000 + RUNS * 12
