import { db } from '~/platform/db/db.server'
import type { RunRow } from './calculate-all.server'

/** How far a run for all organisations is, and what it has given so far; null where there is none. */
export async function readRun(jobId: string) {
  const run = await db.job.findFirst({ where: { id: jobId, kind: 'settlement.calculateAll' } })
  if (!run) return null
  const { year } = JSON.parse(run.payloadJson) as { year: number }
  const { rows = [] } = JSON.parse(run.resultJson) as { rows?: RunRow[] }
  return { year, rows, status: run.status, done: run.doneCount, total: run.totalCount }
}
