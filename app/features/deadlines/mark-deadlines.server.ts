import { now } from '~/platform/clock.server'
import type { Tx } from '~/platform/db/db.server'
import { warnedUntil } from './states'

/** Marks what is to be warned of and what has passed its last day, each once. */
export async function markDeadlines(tx: Tx, today: string): Promise<{ warned: number; overdue: number }> {
  const at = now()
  const warned = await tx.deadline.updateMany({
    where: { status: 'open', dueOn: { lte: warnedUntil(today) }, warnedAt: null },
    data: { warnedAt: at },
  })
  const overdue = await tx.deadline.updateMany({
    where: { status: 'open', dueOn: { lt: today }, overdueAt: null },
    data: { overdueAt: at },
  })
  return { warned: warned.count, overdue: overdue.count }
}
