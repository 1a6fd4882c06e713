import { recordChange } from '~/platform/audit/record.server'
import { may, type Actor } from '~/platform/auth/actor'
import { inTransaction, type Tx } from '~/platform/db/db.server'
import type { CommissionQuestion, Prisma } from '~/platform/db/generated/client'
import type { exclusionEvents } from '~/platform/i18n/ru/audit-exclusion'
import { once } from '~/platform/once/once.server'
import { ExclusionRefused, orRefused, type NotDone } from './refusals.server'
import { canChain, chainLeadsTo, chainPermission, type ChainAction, type ChainStatus } from './states'

export interface Asked {
  questionId: string
  /** The version that was shown. */
  version: number
  operationId: string
}

export type Moved = { ok: true } | NotDone

type ExclusionEvent = `exclusion.${keyof (typeof exclusionEvents)['exclusion']}`

interface Told {
  /** What the journal is told; each has its words. */
  audit: ExclusionEvent
  reason?: string
  details?: Record<string, string | number | boolean | null>
  data?: Prisma.CommissionQuestionUncheckedUpdateInput
}

/**
 * One step of carrying a decision out: may this person do it in this state, on the version that was shown; then the
 * change, its one event in the journal, and the next version.
 */
export const moveChain = (
  actor: Actor,
  asked: Asked,
  action: ChainAction,
  change: (tx: Tx, question: CommissionQuestion) => Promise<Told>,
): Promise<Moved> =>
  orRefused(
    inTransaction((tx) =>
      once(tx, actor, asked.operationId, async (): Promise<Moved> => {
        const question = await tx.commissionQuestion.findUnique({ where: { id: asked.questionId } })
        if (!question || !may(actor, chainPermission(action))) throw new ExclusionRefused('notFound')
        if (question.version !== asked.version) throw new ExclusionRefused('stale')
        if (!canChain(question, action)) throw new ExclusionRefused('wrongState')
        const told = await change(tx, question)
        await setStatus(tx, question, action, told.data)
        await recordStep(tx, actor, question, told)
        return { ok: true }
      }),
    ),
  )

/** The state to which the action leads, and the next version. */
export async function setStatus(
  tx: Tx,
  { id, status }: Pick<CommissionQuestion, 'id' | 'status'>,
  action: ChainAction,
  data: Prisma.CommissionQuestionUncheckedUpdateInput = {},
): Promise<void> {
  const leads: Partial<Record<ChainAction, ChainStatus>> = chainLeadsTo
  await tx.commissionQuestion.update({
    where: { id },
    data: { status: leads[action] ?? status, version: { increment: 1 }, ...data },
  })
}

/** The one event of a step in the journal. */
export const recordStep = (
  tx: Tx,
  actor: Actor,
  { id, organisationId }: Pick<CommissionQuestion, 'id' | 'organisationId'>,
  { audit, reason, details }: Told,
): Promise<void> =>
  recordChange(tx, actor, {
    ...{ action: audit, subjectType: 'CommissionQuestion', subjectId: id, organisationId },
    ...{ reason: reason || null, details },
  })
