import { fork } from 'node:child_process'
import { constants, setPriority } from 'node:os'
import { resolve } from 'node:path'
import { defineJob, type JobControl } from '~/platform/jobs/handlers.server'
import { failBatch } from './batch-store.server'
import type { ImportJob } from './run-import.server'

export const importJob = 'import'

/** Only one step of a batch is ever under way, and a restart finds it by this. */
export const importJobKey = ({ batchId, step }: Pick<ImportJob, 'batchId' | 'step'>): string =>
  `import:${step}:${batchId}`

const worker = resolve('app/features/imports/import-worker.server.ts')

/** Lets a process of its own do the job, and waits for its end. */
export async function forkWorker({ batchId }: ImportJob, { jobId }: JobControl): Promise<void> {
  const child = fork(worker, [jobId], {
    execArgv: ['--import', 'tsx', '--max-old-space-size=256'],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  // Pages that others open go first.
  if (child.pid) setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL)
  const code = await new Promise<number | null>((done) => child.once('exit', done).once('error', () => done(1)))
  if (code === 0) return
  await failBatch(batchId, { code: 'broken' }, null)
  throw new Error(`the import's process ended with ${code}`)
}

defineJob(importJob, forkWorker)
