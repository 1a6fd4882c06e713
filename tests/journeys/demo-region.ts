import { execFileSync } from 'node:child_process'
import { expect, type Page } from '@playwright/test'

export const password = 'opora-demo-2026'

/** The demo region in a journey's database. */
export const seedDemo = (databaseFile: string) =>
  void execFileSync('node', ['--import', 'tsx', 'prisma/seed/main.ts'], {
    env: { ...process.env, DATABASE_FILE: databaseFile, DEMO_PASSWORD: password, PORTAL_TODAY: '' },
    stdio: 'pipe',
  })

/** Presses a button that asks for confirmation, and confirms. */
export async function decide(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name }).click()
  await page.getByRole('alertdialog').getByRole('button', { name }).click()
  await expect(page.getByRole('alertdialog')).toBeHidden()
}
