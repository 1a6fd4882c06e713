import { may, type Actor } from '~/platform/auth/actor'
import { now } from '~/platform/clock.server'
import { inTransaction, type Tx } from '~/platform/db/db.server'
import type { Prisma } from '~/platform/db/generated/client'
import { once } from '~/platform/once/once.server'
import { examinersOf } from './examiners.server'
import { recordAudit, recordStep, type SelectionEvent } from './record-step.server'
import { orRefused, SelectionRefused, type NotDone } from './refusals.server'
import {
  canSelection,
  isDecision,
  leadsTo,
  permissionFor,
  statusOf,
  type SelectionAction,
  type SelectionStatus,
} from './states'

export interface Asked {
  selectionId: string
  /** The version that was shown. */
  version: number
  operationId: string
}

export type Moved = { ok: true } | NotDone
export type Selection = Prisma.QualifyingSelectionGetPayload<object>

interface Told {
  /** What the journal is told. */
  audit: SelectionEvent
  note?: string
  /** What of the application's own row changes beside its state. */
  data?: Prisma.QualifyingSelectionUncheckedUpdateInput
}

/**
 * One step of an application: may this person do it in this state, on the version that was shown, and is it another
 * than the examiner where it decides; then the change, the step, its one event in the journal, and the next version.
 */
export const moveSelection = (
  actor: Actor,
  asked: Asked,
  action: SelectionAction,
  change: (tx: Tx, selection: Selection) => Promise<Told>,
): Promise<Moved> =>
  orRefused(
    inTransaction((tx) =>
      once(tx, actor, asked.operationId, async (): Promise<Moved> => {
        const selection = await tx.qualifyingSelection.findUnique({ where: { id: asked.selectionId } })
        if (!selection || !may(actor, permissionFor(action), selection.organisationId))
          throw new SelectionRefused('notFound')
        if (selection.version !== asked.version) throw new SelectionRefused('stale')
        if (!canSelection(selection, action)) throw new SelectionRefused('wrongState')
        if (isDecision(action) && (await examinersOf(tx, selection)).has(actor.userId))
          throw new SelectionRefused('samePerson')
        const { audit, note, data } = await change(tx, selection)
        const leads: Partial<Record<SelectionAction, SelectionStatus>> = leadsTo
        const status = leads[action] ?? statusOf(selection)
        await tx.qualifyingSelection.update({
          where: { id: selection.id },
          data: { ...data, status, changedAt: now(), version: asked.version + 1 },
        })
        if (leads[action]) await recordStep(tx, actor, { selection, action, status, audit, note })
        else await recordAudit(tx, actor, { selection, audit, note })
        return { ok: true }
      }),
    ),
  )

/** @throws SelectionRefused where nothing was written */
export function requireReason(reason: string): string {
  const written = reason.trim()
  if (written === '') throw new SelectionRefused('reasonNeeded')
  return written
}
