import { now, startOfDay, timeZone } from '~/platform/clock.server'

/** The hour at which the morning's letters leave, in the region's time zone: a manner of the portal. */
export const morningHour = 8

const hour = 3_600_000

/** When the morning of a day is. */
export const morningOf = (zone: string, day: string): Date =>
  new Date(startOfDay(zone, day).getTime() + morningHour * hour)

/** Before which instant no letter leaves: what the night brings waits for the morning. */
export async function quietUntil(day: string): Promise<Date> {
  const wait = morningOf(await timeZone(), day).getTime() - now().getTime()
  // The wait is counted from the real instant, whatever day the demo region lives on.
  return new Date(Date.now() + Math.max(0, wait))
}
