/** How many random cases a property meets: many here, more or fewer where the machine is told so. */
export const RUNS = Number(process.env.PROPERTY_RUNS ?? 10_000)
