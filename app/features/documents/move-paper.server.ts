import { recordChange } from '~/platform/audit/record.server'
import { may, type Actor } from '~/platform/auth/actor'
import { inTransaction, type Tx } from '~/platform/db/db.server'
import type { Paper } from '~/platform/db/generated/client'
import { once } from '~/platform/once/once.server'
import { orRefused, PaperRefused, type NotDone } from './refusals.server'
import { canPaper, permissionFor, type PaperAction } from './states'

export interface Asked {
  paperId: string
  /** The version that was shown. */
  version: number
  operationId: string
}

export type Moved = { ok: true } | NotDone

interface Told {
  action: string
  reason?: string
  details?: Record<string, string | number | boolean | null>
}

/**
 * One step of a paper: may this person do it in this state, on the version that was shown; then the change, with its
 * one event in the journal, and the next version.
 * @param change writes what is to change and says what the journal is told
 */
export const movePaper = (
  actor: Actor,
  asked: Asked,
  action: PaperAction,
  change: (tx: Tx, paper: Paper) => Promise<Told>,
): Promise<Moved> =>
  orRefused(
    inTransaction((tx) =>
      once(tx, actor, asked.operationId, async (): Promise<Moved> => {
        const paper = await tx.paper.findUnique({ where: { id: asked.paperId } })
        if (!paper || actor.organisationId !== null || !may(actor, permissionFor(action, paper.direction)))
          throw new PaperRefused('notFound')
        if (paper.version !== asked.version) throw new PaperRefused('stale')
        if (!canPaper(paper, action)) throw new PaperRefused('wrongState')
        const told = await change(tx, paper)
        await tx.paper.update({ where: { id: paper.id }, data: { version: asked.version + 1 } })
        await recordChange(tx, actor, {
          action: told.action,
          subjectType: 'Paper',
          subjectId: paper.id,
          organisationId: paper.organisationId,
          reason: told.reason ?? null,
          details: told.details,
        })
        return { ok: true }
      }),
    ),
  )

/** @throws PaperRefused where nothing was written */
export function requireReason(reason: string): string {
  const written = reason.trim()
  if (written === '') throw new PaperRefused('reasonNeeded')
  return written
}
