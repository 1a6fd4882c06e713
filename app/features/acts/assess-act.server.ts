import { recordChange } from '~/platform/audit/record.server'
import type { Actor } from '~/platform/auth/actor'
import { now, today } from '~/platform/clock.server'
import { inTransaction, type Tx } from '~/platform/db/db.server'
import { once } from '~/platform/once/once.server'
import type { NoticeKindId } from '../notices/notice-kinds'
import { actAssessed } from './month-deadlines.server'
import { canAct, stateOf, type ActAction } from './states'
import { tellOfAct } from './tell-of-act.server'

export type Assessment = 'accept' | 'return' | 'reopen'
export type AssessRefusal = 'notFound' | 'wrongState' | 'stale' | 'ownAct' | 'reasonNeeded'
export type AssessActResult = { ok: true } | { ok: false; refusal: AssessRefusal }

export interface AssessInput {
  actId: string
  version: number
  decision: Assessment
  /** Why it is returned or reopened; the organisation reads it. */
  reason: string
}

const outcomes = {
  accept: { status: 'accepted', action: 'act.accepted', notice: 'actAccepted' },
  return: { status: 'returned', action: 'act.returned', notice: 'actReturned' },
  reopen: { status: 'returned', action: 'act.reopened', notice: 'actReturned' },
} as const satisfies Record<Assessment & ActAction, { status: string; action: string; notice: NoticeKindId }>

/** An official accepts or returns an act that was handed in, or reopens an accepted one. */
export async function assessAct(actor: Actor, input: AssessInput & { operationId: string }): Promise<AssessActResult> {
  const day = await today()
  return inTransaction((tx) => once(tx, actor, input.operationId, () => assess(tx, actor, input, day)))
}

/** Accepts several acts at once, each by its own right: those that cannot be accepted stay as they are. */
export async function acceptActs(
  actor: Actor,
  input: { acts: readonly { actId: string; version: number }[]; operationId: string },
): Promise<{ ok: true; acceptedCount: number; leftCount: number }> {
  const day = await today()
  return inTransaction((tx) =>
    once(tx, actor, input.operationId, async () => {
      let acceptedCount = 0
      for (const act of input.acts)
        if ((await assess(tx, actor, { ...act, decision: 'accept', reason: '' }, day)).ok) acceptedCount += 1
      return { ok: true as const, acceptedCount, leftCount: input.acts.length - acceptedCount }
    }),
  )
}

async function assess(tx: Tx, actor: Actor, input: AssessInput, day: string): Promise<AssessActResult> {
  const { decision } = input
  const reason = input.reason.trim()
  const act = await tx.serviceAct.findUnique({ where: { id: input.actId } })
  if (!act) return { ok: false, refusal: 'notFound' }
  if (!canAct(stateOf(act), decision)) return { ok: false, refusal: 'wrongState' }
  if (act.submittedById === actor.userId) return { ok: false, refusal: 'ownAct' }
  if (decision !== 'accept' && reason === '') return { ok: false, refusal: 'reasonNeeded' }
  const { status, action, notice } = outcomes[decision]
  const changed = await tx.serviceAct.updateMany({
    where: { id: act.id, version: input.version },
    data: {
      status,
      assessedById: actor.userId,
      assessedAt: now(),
      returnReason: decision === 'accept' ? null : reason,
      version: { increment: 1 },
    },
  })
  if (changed.count === 0) return { ok: false, refusal: 'stale' }
  if (decision === 'accept') await supersedeEarlier(tx, act)
  await actAssessed(tx, actor.userId, act, day)
  await tellOfAct(tx, actor, notice, { ...act, version: act.version + 1 })
  await recordChange(tx, actor, {
    action,
    subjectType: 'ServiceAct',
    subjectId: act.id,
    organisationId: act.organisationId,
    details: { month: act.month, number: act.number },
  })
  return { ok: true }
}

/** A month has at most one accepted act, the last. */
const supersedeEarlier = (tx: Tx, act: { organisationId: string; month: string; number: number }) =>
  tx.serviceAct.updateMany({
    where: { organisationId: act.organisationId, month: act.month, number: { lt: act.number } },
    data: { status: 'superseded', version: { increment: 1 } },
  })
