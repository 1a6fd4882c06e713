import type { Actor } from '~/platform/auth/actor'
import { inTransaction } from '~/platform/db/db.server'
import { once } from '~/platform/once/once.server'
import { openDraft } from './open-draft.server'

/** Begins the next version of a returned act, with all its rows, so that it can be corrected and handed in again. */
export const beginCorrection = (
  actor: Actor,
  input: { organisationId: string; month: string; operationId: string },
): Promise<{ ok: true } | { ok: false; refusal: 'notEditable' }> =>
  inTransaction((tx) =>
    once(tx, actor, input.operationId, async () =>
      (await openDraft(tx, actor, input.organisationId, input.month))
        ? { ok: true as const }
        : { ok: false as const, refusal: 'notEditable' as const },
    ),
  )
