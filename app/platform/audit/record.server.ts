import type { Actor } from '../auth/actor'
import { db, inTransaction, type Tx } from '../db/db.server'
import { log } from '../logging/log.server'
import { keepHead, macOf, type AuditFact } from './chain.server'

type Told = Omit<AuditFact, 'actorId' | 'actorRole'>

const byActor = (actor: Actor | null, told: Told): AuditFact => ({
  ...told,
  actorId: actor?.userId ?? null,
  actorRole: actor ? actor.roles.join(' ') : null,
})

/** The audit row of a change, written in the change's own transaction. `null` is the portal itself. */
export const recordChange = (tx: Tx, actor: Actor | null, told: Told): Promise<void> =>
  append(tx, [byActor(actor, told)])

interface Waiting {
  fact: AuditFact
  done: (error?: unknown) => void
}
let waiting: Waiting[] = []

/**
 * The audit row of a read, written before the page is sent: what several requests read at once
 * goes into one small transaction, so that reading does not queue behind writers row by row.
 */
export function recordRead(actor: Actor, told: Told): Promise<void> {
  return new Promise((resolve, reject) => {
    waiting.push({ fact: byActor(actor, told), done: (error) => (error ? reject(error as Error) : resolve()) })
    if (waiting.length === 1) setImmediate(() => void writeWaiting())
  })
}

async function writeWaiting(): Promise<void> {
  const batch = waiting
  waiting = []
  try {
    await inTransaction((tx) =>
      append(
        tx,
        batch.map((one) => one.fact),
      ),
    )
    for (const one of batch) one.done()
  } catch (error) {
    for (const one of batch) one.done(error)
  }
}

async function append(tx: Tx, facts: readonly AuditFact[]): Promise<void> {
  const last = await tx.auditEvent.findFirst({ orderBy: { sequence: 'desc' }, select: { sequence: true, mac: true } })
  let previousMac = last?.mac ?? ''
  let sequence = last?.sequence ?? 0
  const rows = facts.map((fact) => {
    const row = {
      sequence: ++sequence,
      at: new Date(),
      actorId: fact.actorId,
      actorRole: fact.actorRole,
      action: fact.action,
      subjectType: fact.subjectType,
      subjectId: fact.subjectId,
      organisationId: fact.organisationId ?? null,
      reason: fact.reason ?? null,
      detailsJson: JSON.stringify(fact.details ?? {}),
      previousMac,
    }
    previousMac = macOf(row)
    return { ...row, mac: previousMac }
  })
  await tx.auditEvent.createMany({ data: rows })
  if (Math.floor(sequence / headEvery) > Math.floor((sequence - rows.length) / headEvery)) keepHeadSoon()
}

/** Rows between two writes of the head outside the table. */
const headEvery = 50

/** The head is read again after a moment, when the transaction is over: one that was rolled back leaves no head. */
function keepHeadSoon(): void {
  setTimeout(() => void keepCommittedHead().catch((error: unknown) => log.warn({ error }, 'audit head')), 500).unref()
}

/** Writes the last row of the journal outside the table. */
export async function keepCommittedHead(): Promise<void> {
  const last = await db.auditEvent.findFirst({ orderBy: { sequence: 'desc' }, select: { sequence: true, mac: true } })
  if (last) keepHead(last)
}
