import { recordChange } from '~/platform/audit/record.server'
import type { Actor } from '~/platform/auth/actor'
import { loadActor } from '~/platform/auth/require-actor.server'
import { db, inTransaction } from '~/platform/db/db.server'
import { defineJob, type JobControl } from '~/platform/jobs/handlers.server'
import { once } from '~/platform/once/once.server'
import { calculateSettlement } from './calculate-settlement.server'

interface Payload {
  year: number
  actorId: string
}

export interface RunRow {
  organisation: string
  code: string
  settlementId: string | null
  outcome: 'calculated' | 'unchanged' | 'blocked'
  blockers: number
}

/** Starts the settlement of a year for every organisation; the work goes on in the background. */
export const startRun = (actor: Actor, year: number, operationId: string): Promise<string> =>
  inTransaction((tx) =>
    once(tx, actor, operationId, async () => {
      const payload: Payload = { year, actorId: actor.userId }
      const job = await tx.job.create({
        data: { kind: 'settlement.calculateAll', payloadJson: JSON.stringify(payload), createdById: actor.userId },
      })
      await recordChange(tx, actor, {
        action: 'settlement.runStarted',
        subjectType: 'Job',
        subjectId: job.id,
        details: { year },
      })
      return job.id
    }),
  )

/** Asks a run to stop; what has been calculated stays. */
export async function cancelRun(actor: Actor, jobId: string): Promise<void> {
  await inTransaction(async (tx) => {
    const asked = await tx.job.updateMany({
      where: { id: jobId, status: { in: ['waiting', 'running'] } },
      data: { isCancelRequested: true },
    })
    if (asked.count === 0) return
    await recordChange(tx, actor, { action: 'settlement.runCancelled', subjectType: 'Job', subjectId: jobId })
  })
}

async function calculateAll({ year, actorId }: Payload, control: JobControl): Promise<{ rows: RunRow[] }> {
  const actor = await loadActor(actorId)
  if (!actor) throw new Error('the person who started the run is not active any more')
  const organisations = await db.organisation.findMany({
    select: { id: true, code: true, shortName: true },
    orderBy: { code: 'asc' },
  })
  const rows: RunRow[] = []
  for (const organisation of organisations) {
    if (!(await control.progress(rows.length, organisations.length))) break
    rows.push({
      organisation: organisation.shortName,
      code: organisation.code,
      ...(await calculateOne(actor, organisation.id, year)),
    })
    await control.keep({ rows })
  }
  await control.progress(rows.length, organisations.length)
  return { rows }
}

async function calculateOne(
  actor: Actor,
  organisationId: string,
  year: number,
): Promise<Pick<RunRow, 'settlementId' | 'outcome' | 'blockers'>> {
  const result = await calculateSettlement(actor, { organisationId, year, operationId: '' })
  if (result.ok)
    return { settlementId: result.settlementId, outcome: result.isUnchanged ? 'unchanged' : 'calculated', blockers: 0 }
  return { settlementId: null, outcome: 'blocked', blockers: result.paidWithoutAct.length + result.problems.length }
}

defineJob('settlement.calculateAll', calculateAll)
