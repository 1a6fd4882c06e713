import { db } from '~/platform/db/db.server'
import { log } from '~/platform/logging/log.server'
import { controlOf } from '~/platform/jobs/run.server'
import { removeTornUploads } from './import-files.server'
import { dropForgottenRows, runImport, type ImportJob } from './run-import.server'

/** A process of its own for one step of an import, so that no page waits for it. It ends with the one that started it. */
const endAtOnce = () => process.exit(2)
process.once('disconnect', endAtOnce)
for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, () => log.info({ signal }, 'the import ends with the portal'))

const jobId = process.argv[2] ?? ''
try {
  const { payloadJson } = await db.job.findUniqueOrThrow({ where: { id: jobId } })
  await runImport(JSON.parse(payloadJson) as ImportJob, controlOf(jobId))
  await removeTornUploads()
  await dropForgottenRows()
} catch (error) {
  log.error({ error, jobId }, 'import failed')
  process.exitCode = 1
}
await db.$disconnect()
process.off('disconnect', endAtOnce)
process.disconnect?.()
