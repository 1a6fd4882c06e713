import type { Actor } from '../auth/actor'
import { inTransaction, type Tx } from '../db/db.server'
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
    keepHead(sequence, previousMac)
    return { ...row, mac: previousMac }
  })
  await tx.auditEvent.createMany({ data: rows })
}
