import { recordRead } from '~/platform/audit/record.server'
import { verifyChain, type ChainVerdict } from '~/platform/audit/verify.server'
import type { Actor } from '~/platform/auth/actor'
import { db } from '~/platform/db/db.server'

/** Recomputes the journal from its first row; that it was checked is itself a row. */
export async function checkJournal(actor: Actor): Promise<ChainVerdict> {
  const verdict = await verifyChain(db)
  await recordRead(actor, {
    action: 'journal.checked',
    subjectType: 'AuditEvent',
    subjectId: 'all',
    details: { rows: verdict.rows, isWhole: verdict.ok },
  })
  return verdict
}
