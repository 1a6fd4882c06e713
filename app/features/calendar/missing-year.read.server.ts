import type { Reader } from '~/platform/db/db.server'
import { nextYearIsDue } from './next-year-is-due'
import { yearInForce } from './year-in-force.read.server'

/** The next year, from the day on which its calendar should be there, while nobody has entered it; else null. */
export async function missingNextYear(today: string, reader: Reader): Promise<number | null> {
  if (today.slice(5) < nextYearIsDue) return null
  const next = Number(today.slice(0, 4)) + 1
  return (await yearInForce(next, reader)) ? null : next
}
