import { now } from '~/platform/clock.server'
import type { Tx } from '~/platform/db/db.server'
import { notify } from '../notices/notify.server'
import { warnedUntil } from './states'
import { termEvents } from './term-facts.server'

/**
 * Marks what is to be warned of and what has passed its last day, each once, and tells those who owe it. What is found
 * overdue before anybody was warned of it is told of as overdue alone.
 */
export async function markDeadlines(tx: Tx, today: string): Promise<{ warned: number; overdue: number }> {
  const at = now()
  const isSoon = { status: 'open', dueOn: { lte: warnedUntil(today) }, warnedAt: null }
  const isOverdue = { status: 'open', dueOn: { lt: today }, overdueAt: null }
  const orderBy = [{ dueOn: 'asc' }, { id: 'asc' }] as const
  const overdueRows = await tx.deadline.findMany({ where: isOverdue, orderBy: [...orderBy] })
  const soonRows = await tx.deadline.findMany({
    where: { ...isSoon, dueOn: { gte: today, lte: warnedUntil(today) } },
    orderBy: [...orderBy],
  })
  const warned = await tx.deadline.updateMany({ where: isSoon, data: { warnedAt: at } })
  const overdue = await tx.deadline.updateMany({ where: isOverdue, data: { overdueAt: at } })
  await notify(tx, [
    ...(await termEvents(tx, 'termOverdue', overdueRows)),
    ...(await termEvents(tx, 'termSoon', soonRows)),
  ])
  return { warned: warned.count, overdue: overdue.count }
}
