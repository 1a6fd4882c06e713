import type { Tx } from '../db/db.server'

/** Work to be done after the transaction that asks for it. */
export interface NewJob {
  kind: string
  /** The same key again puts nothing in line. */
  dedupeKey: string
  payload: unknown
  /** Not before this instant. */
  runAt?: Date
}

/** Puts a job in line, once however many processes ask for it. */
export async function queueJob(tx: Tx, { kind, dedupeKey, payload, runAt = new Date() }: NewJob): Promise<void> {
  if (await tx.job.findUnique({ where: { dedupeKey }, select: { id: true } })) return
  await tx.job.create({ data: { kind, dedupeKey, payloadJson: JSON.stringify(payload), runAt } })
}
