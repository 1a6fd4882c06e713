import { db } from './db/db.server'

/** The instant; `PORTAL_TODAY` (YYYY-MM-DD) lets the demo region and the journeys live on a day of their own. */
export function now(): Date {
  const set = process.env.PORTAL_TODAY
  return set ? new Date(`${set}T12:00:00Z`) : new Date()
}

/** The pages and the jobs of one process are two builds of this file: they share what they know. */
const kept = globalThis as { oporaTimeZone?: string }

/** What day it is in the region, `YYYY-MM-DD`: its time zone decides. */
export async function today(): Promise<string> {
  return dayIn(await timeZone(), now())
}

/** The region's time zone. */
export async function timeZone(): Promise<string> {
  kept.oporaTimeZone ??= (await db.regionProfile.findFirst({ select: { timeZone: true } }))?.timeZone
  return kept.oporaTimeZone ?? 'Europe/Moscow'
}

/** The calendar day of an instant in a time zone. */
export function dayIn(timeZone: string, at: Date): string {
  const known = calendars.get(timeZone)
  const calendar = known ?? new Intl.DateTimeFormat('en-CA', { timeZone })
  if (!known) calendars.set(timeZone, calendar)
  return calendar.format(at)
}

/** A calendar takes longer to make than a page to find its day. */
const calendars = new Map<string, Intl.DateTimeFormat>()

/** The instant at which a day begins in a time zone. Russia has no summer time, so that one look at the offset is enough. */
export function startOfDay(timeZone: string, day: string): Date {
  const greenwich = new Date(`${day}T00:00:00Z`)
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    hourCycle: 'h23',
    dateStyle: 'short',
    timeStyle: 'medium',
  }).format(greenwich)
  const wall = new Date(`${parts.replace(', ', 'T')}Z`)
  return new Date(2 * greenwich.getTime() - wall.getTime())
}

/** After the profile was changed. */
export function forgetTimeZone(): void {
  kept.oporaTimeZone = undefined
}
