import { recordChange } from '~/platform/audit/record.server'
import type { Actor } from '~/platform/auth/actor'
import { now, today } from '~/platform/clock.server'
import type { Tx } from '~/platform/db/db.server'
import type { selectionEvents } from '~/platform/i18n/ru/audit-selections'
import type { SelectionAction, SelectionStatus } from './states'

/** What the journal is told; each has its words. */
export type SelectionEvent = `selection.${keyof (typeof selectionEvents)['selection']}`

interface Told {
  selection: { id: string; organisationId: string }
  audit: SelectionEvent
  note?: string
}

/** One step of an application, which its page shows, with its one event in the journal. */
export async function recordStep(
  tx: Tx,
  actor: Actor,
  { action, status, ...told }: Told & { action: SelectionAction; status: SelectionStatus },
): Promise<void> {
  const { selection, note = '' } = told
  await tx.selectionStep.create({
    data: { selectionId: selection.id, action, status, note, byId: actor.userId, onDay: await today(), at: now() },
  })
  await recordAudit(tx, actor, told)
}

/** What changes nothing of the state is told to the journal alone. */
export const recordAudit = (tx: Tx, actor: Actor, { selection, audit, note }: Told): Promise<void> =>
  recordChange(tx, actor, {
    action: audit,
    subjectType: 'QualifyingSelection',
    subjectId: selection.id,
    organisationId: selection.organisationId,
    reason: note || null,
  })
