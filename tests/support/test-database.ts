import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDb, type Db } from '../../app/platform/db/db.server'

export interface TestDatabase {
  db: Db
  file: string
  close(): Promise<void>
}

/** An empty, migrated database of its own: a copy of one that is migrated once per run of the tests. */
export async function testDatabase(): Promise<TestDatabase> {
  const folder = mkdtempSync(join(tmpdir(), 'opora-test-'))
  const file = join(folder, 'opora.db')
  cpSync(migratedTemplate(), file)
  const db = openDb(file)
  return {
    db,
    file,
    async close() {
      await db.$disconnect()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** The path of a migrated, empty database, made when it is first asked for. */
export function migratedTemplate(): string {
  const shared = process.env.OPORA_TEST_TEMPLATE
  if (shared && existsSync(shared)) return shared
  const file = join(mkdtempSync(join(tmpdir(), 'opora-template-')), 'template.db')
  execFileSync('npx', ['prisma', 'migrate', 'deploy'], {
    env: { ...process.env, DATABASE_FILE: file, CHECKPOINT_DISABLE: '1' },
    stdio: 'pipe',
  })
  process.env.OPORA_TEST_TEMPLATE = file
  return file
}
