import type { Deadline } from '~/platform/db/generated/client'
import type { Tx } from '~/platform/db/db.server'
import { liveKeyOf, type DeadlineKey } from './live-key'
import { isLate } from './open-deadline.server'

/** The event that ends a term has happened: late or in time is kept for good. Closing what is closed changes nothing. */
export async function closeDeadline(
  tx: Tx,
  byId: string | null,
  key: DeadlineKey,
  { closedOn, note = '' }: { closedOn: string; note?: string },
): Promise<Deadline | null> {
  const row = await tx.deadline.findUnique({ where: { liveKey: liveKeyOf(key) } })
  return row && row.status !== 'closed' ? closeRow(tx, byId, row, { closedOn, note }) : row
}

export async function closeRow(
  tx: Tx,
  byId: string | null,
  row: Deadline,
  { closedOn, note }: { closedOn: string; note: string },
): Promise<Deadline> {
  const change = { kind: 'closed', fromOn: row.dueOn, toOn: closedOn, reason: note, byId }
  return tx.deadline.update({
    where: { id: row.id },
    data: {
      ...{ status: 'closed', closedOn, isLate: isLate(row.dueOn, closedOn), version: { increment: 1 } },
      changes: { create: change },
    },
  })
}

/** The event that ended a term is undone: it is to be done again, by the same day. */
export async function reopenDeadline(
  tx: Tx,
  byId: string | null,
  key: DeadlineKey,
  reason = '',
): Promise<Deadline | null> {
  const row = await tx.deadline.findUnique({ where: { liveKey: liveKeyOf(key) } })
  return row?.status === 'closed' ? reopenRow(tx, byId, row, reason) : row
}

export const reopenRow = (tx: Tx, byId: string | null, row: Deadline, reason: string): Promise<Deadline> =>
  tx.deadline.update({
    where: { id: row.id },
    data: {
      ...{ status: 'open', closedOn: null, isLate: false, version: { increment: 1 } },
      changes: { create: { kind: 'reopened', fromOn: row.closedOn, toOn: row.dueOn, reason, byId } },
    },
  })

/** The event turned out never to have happened: its term is kept as superseded, and nothing takes its place. */
export async function withdrawDeadline(tx: Tx, byId: string | null, key: DeadlineKey, reason: string): Promise<void> {
  const row = await tx.deadline.findUnique({ where: { liveKey: liveKeyOf(key) } })
  if (!row) return
  await tx.deadline.update({
    where: { id: row.id },
    data: {
      ...{ status: 'superseded', liveKey: null, version: { increment: 1 } },
      changes: { create: { kind: 'superseded', fromOn: row.dueOn, reason, byId } },
    },
  })
}
