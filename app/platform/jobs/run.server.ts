import { db } from '../db/db.server'
import { log } from '../logging/log.server'
import { handlerOf, type JobControl } from './handlers.server'

const lease = 60_000

/** Takes one waiting job, or one whose process died, and does it. Returns whether there was one. */
export async function runNextJob(): Promise<boolean> {
  const now = new Date()
  const job = await db.job.findFirst({
    where: { OR: [{ status: 'waiting' }, { status: 'running', lockedUntil: { lt: now } }] },
    orderBy: { createdAt: 'asc' },
  })
  if (!job) return false
  const lockedUntil = new Date(now.getTime() + lease)
  const claimed = await db.job.updateMany({
    where: { id: job.id, status: job.status, lockedUntil: job.lockedUntil },
    data: { status: 'running', lockedUntil, attempts: { increment: 1 } },
  })
  if (claimed.count === 0) return true
  await runJob(job.id, job.kind, job.payloadJson)
  return true
}

async function runJob(id: string, kind: string, payloadJson: string): Promise<void> {
  const finish = (status: string, result: unknown) =>
    db.job.update({
      where: { id },
      data: { status, resultJson: JSON.stringify(result ?? {}), finishedAt: new Date(), lockedUntil: null },
    })
  try {
    const result = await handlerOf(kind)(JSON.parse(payloadJson), controlOf(id))
    const { isCancelRequested } = await db.job.findUniqueOrThrow({ where: { id } })
    await finish(isCancelRequested ? 'cancelled' : 'done', result)
  } catch (error) {
    log.error({ error, kind, id }, 'job failed')
    await db.job.update({ where: { id }, data: { status: 'failed', finishedAt: new Date(), lockedUntil: null } })
  }
}

/** Keeps the lock of a job and hears whether somebody asked to stop; also for a process that works on its behalf. */
export function controlOf(id: string): JobControl {
  return {
    jobId: id,
    async progress(doneCount, totalCount) {
      const job = await db.job.update({
        where: { id },
        data: { doneCount, totalCount, lockedUntil: new Date(Date.now() + lease) },
      })
      return !job.isCancelRequested
    },
    async keep(result) {
      await db.job.update({ where: { id }, data: { resultJson: JSON.stringify(result) } })
    },
  }
}
