import { recordChange } from '~/platform/audit/record.server'
import type { Actor } from '~/platform/auth/actor'
import { now, today } from '~/platform/clock.server'
import { inTransaction } from '~/platform/db/db.server'
import { once } from '~/platform/once/once.server'
import { tellOfAct } from './tell-of-act.server'
import { actHandedIn } from './month-deadlines.server'
import { canAct, stateOf } from './states'
import { isMonthOver } from './terms'

export type SubmitActResult = { ok: true; number: number } | { ok: false; refusal: SubmitRefusal }
export type SubmitRefusal = 'empty' | 'wrongState' | 'stale' | 'monthNotOver' | 'beingLoaded'

/** Hands a month's draft in to the ministry. */
export async function submitAct(
  actor: Actor,
  input: { organisationId: string; month: string; version: number; operationId: string },
): Promise<SubmitActResult> {
  const day = await today()
  if (!isMonthOver(input.month, day)) return { ok: false, refusal: 'monthNotOver' }
  return inTransaction((tx) =>
    once(tx, actor, input.operationId, async (): Promise<SubmitActResult> => {
      const act = await tx.serviceAct.findFirst({
        where: { organisationId: input.organisationId, month: input.month },
        orderBy: { number: 'desc' },
        include: { _count: { select: { months: true } } },
      })
      if (!act) return { ok: false, refusal: 'empty' }
      if (!canAct(stateOf(act), 'submit')) return { ok: false, refusal: 'wrongState' }
      const { organisationId, month } = input
      const loading = await tx.importBatch.count({ where: { kind: 'acts', organisationId, month, status: 'applying' } })
      if (loading > 0) return { ok: false, refusal: 'beingLoaded' }
      if (act._count.months === 0) return { ok: false, refusal: 'empty' }
      const changed = await tx.serviceAct.updateMany({
        where: { id: act.id, version: input.version },
        data: { status: 'submitted', submittedById: actor.userId, submittedAt: now(), version: { increment: 1 } },
      })
      if (changed.count === 0) return { ok: false, refusal: 'stale' }
      await actHandedIn(tx, actor.userId, { organisationId, month }, day)
      await tellOfAct(tx, actor, 'actHandedIn', { ...act, version: act.version + 1 })
      await recordChange(tx, actor, {
        action: 'act.submitted',
        subjectType: 'ServiceAct',
        subjectId: act.id,
        organisationId: input.organisationId,
        details: { month: input.month, number: act.number, clients: act._count.months },
      })
      return { ok: true, number: act.number }
    }),
  )
}
