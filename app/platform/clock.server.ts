import { db } from './db/db.server'

/** The instant; `PORTAL_TODAY` (YYYY-MM-DD) lets the demo region and the journeys live on a day of their own. */
export function now(): Date {
  const set = process.env.PORTAL_TODAY
  return set ? new Date(`${set}T12:00:00Z`) : new Date()
}

let zone: string | undefined

/** What day it is in the region, `YYYY-MM-DD`: its time zone decides. */
export async function today(): Promise<string> {
  zone ??= (await db.regionProfile.findFirst({ select: { timeZone: true } }))?.timeZone
  return dayIn(zone ?? 'Europe/Moscow', now())
}

/** The calendar day of an instant in a time zone. */
export function dayIn(timeZone: string, at: Date): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone }).format(at)
}

/** After the profile was changed. */
export function forgetTimeZone(): void {
  zone = undefined
}
