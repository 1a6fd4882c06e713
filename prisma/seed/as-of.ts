/**
 * Does the work as of a day of the past, so that the journal and the sealed settlements bear the days on which the
 * region did these things. The clock begins at nine in the morning of the region and moves on a little with each look.
 * For the seed's own process, in which nothing else runs.
 */
export async function asOf<T>(day: string, work: () => Promise<T>): Promise<T> {
  const [realDate, realToday] = [globalThis.Date, process.env.PORTAL_TODAY]
  let instant = realDate.parse(`${day}T06:05:00Z`)
  const look = () => (instant += 900)
  class DateOfThatDay extends realDate {
    constructor(...given: readonly unknown[]) {
      super(...((given.length === 0 ? [look()] : given) as [number]))
    }
    static override now = look
    static override [Symbol.hasInstance] = (value: unknown) => value instanceof realDate
  }
  globalThis.Date = DateOfThatDay as unknown as DateConstructor
  delete process.env.PORTAL_TODAY
  try {
    return await work()
  } finally {
    globalThis.Date = realDate
    if (realToday !== undefined) process.env.PORTAL_TODAY = realToday
  }
}
