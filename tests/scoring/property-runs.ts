/** How often a property is tried: ten thousand times in `npm test`, a million by `npm run properties`. */
export const RUNS = Number(process.env.PROPERTY_RUNS ?? 10_000)
