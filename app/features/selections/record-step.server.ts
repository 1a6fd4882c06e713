import { recordChange } from '~/platform/audit/record.server'
import type { Actor } from '~/platform/auth/actor'
import { now, today } from '~/platform/clock.server'
import type { Tx } from '~/platform/db/db.server'
import type { selectionEvents } from '~/platform/i18n/ru/audit-selections'
import type { SelectionAction, SelectionStatus } from './states'

/** What the journal is told; each has its words. */
export type SelectionEvent = `selection.${keyof (typeof selectionEvents)['selection']}`

interface Step {
  selection: { id: string; organisationId: string }
  action: SelectionAction
  status: SelectionStatus
  /** What the journal is told. */
  audit: SelectionEvent
  note?: string
}

/** One step of an application with its one event in the journal. */
export async function recordStep(tx: Tx, actor: Actor, { selection, action, status, audit, note = '' }: Step) {
  await tx.selectionStep.create({
    data: { selectionId: selection.id, action, status, note, byId: actor.userId, onDay: await today(), at: now() },
  })
  await recordChange(tx, actor, {
    action: audit,
    subjectType: 'QualifyingSelection',
    subjectId: selection.id,
    organisationId: selection.organisationId,
    reason: note || null,
    details: { status },
  })
}
