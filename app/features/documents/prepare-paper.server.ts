import { recordChange } from '~/platform/audit/record.server'
import type { Actor } from '~/platform/auth/actor'
import { inTransaction, type Tx } from '~/platform/db/db.server'
import { once } from '~/platform/once/once.server'
import { draftOf, preparedNow } from './draft-of.server'
import { kindOf } from './kinds/kind-of.server'
import type { PaperKindId } from './kinds/paper-kind'
import { orRefused, PaperRefused, type NotDone } from './refusals.server'
import { canPaper } from './states'

export type PrepareResult = { ok: true; paperId: string } | NotDone

/** Prepares a paper about its subject; nothing has a number before it is signed. */
export function preparePaper(
  actor: Actor,
  asked: { kind: PaperKindId; subjectId: string; supersedesId: string | null },
  operationId: string,
): Promise<PrepareResult> {
  const { kind, subjectId, supersedesId } = asked
  return orRefused(
    inTransaction((tx) =>
      once(tx, actor, operationId, async (): Promise<PrepareResult> => {
        const { series, subjectType, hasOwnRoom } = kindOf(kind)
        if (series === null || hasOwnRoom) throw new PaperRefused('notRegisteredKind')
        const draft = await draftOf(tx, { kind, subjectId, ...preparedNow(actor) })
        if (supersedesId) await requireReplaceable(tx, supersedesId, kind, draft.organisationId)
        const row = await tx.paper.create({
          data: {
            ...draft,
            ...{ kind, direction: 'outgoing', series, subjectType, subjectId, supersedesId },
            preparedById: actor.userId,
          },
        })
        await recordChange(tx, actor, {
          action: 'paper.prepared',
          subjectType: 'Paper',
          subjectId: row.id,
          organisationId: draft.organisationId,
          details: { paperKind: kindOf(kind).title.ru },
        })
        return { ok: true, paperId: row.id }
      }),
    ),
  )
}

/** The paper to be replaced is of the same kind and to the same organisation, and no other replaces it already. */
async function requireReplaceable(
  tx: Tx,
  paperId: string,
  kind: PaperKindId,
  organisationId: string | null,
): Promise<void> {
  const before = await tx.paper.findUnique({ where: { id: paperId }, include: { supersededBy: true } })
  const isSame = before?.kind === kind && before.organisationId === organisationId
  if (!isSame || before.supersededBy || !canPaper(before, 'replace')) throw new PaperRefused('notReplaceable')
}
