import { today } from '~/platform/clock.server'
import { inTransaction } from '~/platform/db/db.server'
import { defineJob } from '~/platform/jobs/handlers.server'
import { log } from '~/platform/logging/log.server'
import { openEndedMonths } from '../acts/month-deadlines.server'
import { markDeadlines } from '../deadlines/mark-deadlines.server'

/** What the mere passing of a day brings: terms of a month that has ended, warnings, and what is overdue now. */
export const beginDay = (day: string): Promise<{ warned: number; overdue: number }> =>
  inTransaction(async (tx) => {
    await openEndedMonths(tx, day)
    return markDeadlines(tx, day)
  })

const kind = 'day.begin'
defineJob<{ day: string }>(kind, ({ day }) => beginDay(day))

/** Puts the work of today in line, once for all processes of the portal. */
export async function queueDay(): Promise<void> {
  const day = await today()
  const dedupeKey = `${kind} ${day}`
  await inTransaction(async (tx) => {
    if (await tx.job.findUnique({ where: { dedupeKey } })) return
    await tx.job.create({ data: { kind, dedupeKey, payloadJson: JSON.stringify({ day }) } })
  })
}

const everyMilliseconds = 5 * 60_000

/** Looks now and every five minutes whether a new day has begun in the region. */
export function startDays(): void {
  const look = () => void queueDay().catch((error: unknown) => log.error({ error }, 'a new day'))
  look()
  setInterval(look, everyMilliseconds).unref()
}
