import { databaseFile } from '~/platform/db/database-url'
import { keepCommittedHead } from '~/platform/audit/record.server'
import { db } from '~/platform/db/db.server'
import { seedDemo } from './seed-demo'

/** `node --import tsx prisma/seed/main.ts`: the demo region, in the empty and migrated database of `DATABASE_FILE`. */
async function main(): Promise<void> {
  const began = performance.now()
  const result = await seedDemo(process.env.DEMO_PASSWORD ?? 'opora-demo-2026')
  if (result === 'notEmpty') {
    process.exitCode = 1
    console.error(
      `${databaseFile()} is neither empty nor a whole demo region: delete it, or name another DATABASE_FILE`,
    )
  } else if (result === 'made') {
    await keepCommittedHead()
    const [organisations, clients, months] = await Promise.all([
      db.organisation.count(),
      db.client.count(),
      db.clientMonth.count(),
    ])
    const seconds = Math.round((performance.now() - began) / 100) / 10
    console.log(
      `demo region: ${organisations} organisations, ${clients} clients, ${months} months of acts, ${seconds} s`,
    )
  }
  await db.$disconnect()
}

await main()
