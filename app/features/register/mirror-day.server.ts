import { plainDate, addDays } from 'scoring/plain-date'
import type { Tx } from '~/platform/db/db.server'
import { mirrorEntry } from './mirror-entry.server'

/** Days for which a portal that stood still is made up for. */
const daysBack = 60

/** What the register says from this day on reaches the rows that other rooms read. Safe to repeat. */
export async function mirrorDay(tx: Tx, day: string): Promise<void> {
  const since = addDays(plainDate(day), -daysBack)
  const begun = await tx.registerVersion.findMany({
    where: { fromOn: { gte: since, lte: day } },
    select: { centreId: true },
    distinct: ['centreId'],
  })
  for (const { centreId } of begun) await mirrorEntry(tx, centreId, day)
}
