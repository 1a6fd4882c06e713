import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, type Page } from '@playwright/test'

export const password = 'opora-demo-2026'

/** The demo region in a journey's database: a copy of one that is built once per run, with its files. */
export function seedDemo(databaseFile: string): void {
  const template = process.env.OPORA_DEMO_TEMPLATE
  if (!template) throw new Error('the folder of the demo region is named by tests/journeys/global-setup')
  const [lock, done] = [join(template, 'lock'), join(template, 'done')]
  if (isFirst(lock)) {
    build(join(template, 'region', 'opora.db'))
    writeFileSync(done, '')
  }
  for (let waited = 0; !existsSync(done); waited++) {
    if (waited > 1_200) throw new Error('the demo region was not built within two minutes')
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100)
  }
  cpSync(join(template, 'region'), dirname(databaseFile), { recursive: true })
}

/** Whoever makes the folder builds; the others wait. */
function isFirst(lock: string): boolean {
  try {
    mkdirSync(lock)
    return true
  } catch {
    return false
  }
}

function build(databaseFile: string): void {
  mkdirSync(dirname(databaseFile), { recursive: true })
  cpSync(process.env.OPORA_TEST_TEMPLATE!, databaseFile)
  execFileSync('node', ['--import', 'tsx', 'prisma/seed/main.ts'], {
    env: { ...process.env, DATABASE_FILE: databaseFile, DEMO_PASSWORD: password, PORTAL_TODAY: '' },
    stdio: 'pipe',
  })
}

/** Presses a button that asks for confirmation, and confirms. */
export async function decide(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name }).click()
  await page.getByRole('alertdialog').getByRole('button', { name }).click()
  await expect(page.getByRole('alertdialog')).toBeHidden()
}
