import { db } from '../db/db.server'
import type { Job } from '../db/generated/client'
import { log } from '../logging/log.server'
import { jobKind, type JobControl } from './handlers.server'

const lease = 60_000

/** The pause before another attempt doubles from this, to an hour at most. */
const firstPause = 30_000
const longestPause = 3_600_000

/** A job with which the process died so often is left alone. */
const mostDeaths = 10

/** Takes one job that is due, or one whose process died, and does it. Returns whether there was one. */
export async function runNextJob(): Promise<boolean> {
  const now = new Date()
  const job = await db.job.findFirst({
    where: {
      OR: [
        { status: 'waiting', runAt: { lte: now } },
        { status: 'running', lockedUntil: { lt: now } },
      ],
    },
    orderBy: [{ runAt: 'asc' }, { createdAt: 'asc' }],
  })
  if (!job) return false
  const claimed = await db.job.updateMany({
    where: { id: job.id, status: job.status, attempts: job.attempts, lockedUntil: job.lockedUntil },
    data: { status: 'running', lockedUntil: new Date(now.getTime() + lease), attempts: { increment: 1 } },
  })
  if (claimed.count === 0) return true
  await runJob({ ...job, attempts: job.attempts + 1 })
  return true
}

async function runJob(job: Job): Promise<void> {
  const { id, kind, attempts } = job
  const known = jobKind(kind)
  // Only the process whose attempt it is says how it ended, and keeps the lock while it works.
  const own = { id, attempts, status: 'running' }
  const settle = (data: Partial<Job>) => db.job.updateMany({ where: own, data: { ...data, lockedUntil: null } })
  const beat = setInterval(() => {
    const data = { lockedUntil: new Date(Date.now() + lease) }
    db.job.updateMany({ where: own, data }).catch((error: unknown) => log.warn({ error, id }, 'the lock of a job'))
  }, lease / 3)
  try {
    if (attempts > mostDeaths) throw new Error('the process died again and again')
    if (!known) throw new Error(`no handler is defined for jobs of kind ${kind}`)
    const result = await known.handler(JSON.parse(job.payloadJson), controlOf(id))
    const { isCancelRequested } = await db.job.findUniqueOrThrow({ where: { id } })
    const status = isCancelRequested ? 'cancelled' : 'done'
    await settle({ status, resultJson: JSON.stringify(result ?? {}), lastError: '', finishedAt: new Date() })
  } catch (error) {
    log.error({ error, kind, id, attempts }, 'job failed')
    const lastError = error instanceof Error ? error.name : typeof error
    const pause = Math.min(longestPause, firstPause * 2 ** (attempts - 1))
    await settle(
      attempts < (known?.attempts ?? 1)
        ? { status: 'waiting', lastError, runAt: new Date(Date.now() + pause) }
        : { status: 'failed', lastError, finishedAt: new Date() },
    )
  } finally {
    clearInterval(beat)
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
