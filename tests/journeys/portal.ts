import { spawn, type ChildProcess } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test as base, type Page } from '@playwright/test'
import { migratedTemplate } from '../support/test-database'

export interface Portal {
  address: string
  folder: string
  databaseFile: string
  /** Of the first administrator, as the first start printed it. */
  adminPassword: string
}

/** Addresses of portals that were told to stop: what an open page still asks of them is no fault. */
const stopped = new Set<string>()

/** A portal of its own for one journey: an empty, migrated database and a server on a free port. */
export async function startPortal(
  environment: Record<string, string> = {},
  prepare: (databaseFile: string) => void = () => {},
): Promise<Portal & { stop(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'opora-journey-'))
  const databaseFile = join(folder, 'opora.db')
  cpSync(migratedTemplate(), databaseFile)
  prepare(databaseFile)
  const server = spawn('node', ['--import', 'tsx', 'app/server.ts'], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      DATABASE_FILE: databaseFile,
      PORT: '0',
      LOG_LEVEL: 'warn',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const { address, password } = await started(server)
  return {
    address,
    folder,
    databaseFile,
    adminPassword: password,
    async stop() {
      stopped.add(address)
      const ended = new Promise((resolve) => server.once('exit', resolve))
      server.kill('SIGTERM')
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function started(server: ChildProcess): Promise<{ address: string; password: string }> {
  return new Promise((resolve, reject) => {
    let told = ''
    server.stdout?.on('data', (chunk: Buffer) => {
      told += chunk.toString()
      const address = /Опора: (\S+)/.exec(told)?.[1]
      if (address) resolve({ address, password: /пароль: (\S+)/.exec(told)?.[1] ?? '' })
    })
    server.once('exit', (code) => reject(new Error(`the portal stopped with ${code}: ${told}`)))
  })
}

/** Signs in by the form, as a person does. */
export async function signIn(page: Page, portal: Portal, login: string, password: string): Promise<void> {
  await page.goto(`${portal.address}/sign-in`)
  await page.getByLabel('Имя для входа').fill(login)
  await page.getByLabel('Пароль', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Войти', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Мои задачи' })).toBeVisible()
}

export async function signOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Выйти' }).click()
  await expect(page.getByRole('heading', { name: 'Вход в портал' })).toBeVisible()
}

/** Goes through the rooms on the left, from the outer to the inner one. */
export async function enterRoom(page: Page, ...names: string[]): Promise<void> {
  const rooms = page.getByRole('navigation', { name: 'Разделы' })
  for (const name of names) await rooms.getByRole('link', { name }).click()
}

/** A test whose page tells of every error of a script, and of every request that left the portal. */
export const test = base.extend<{ page: Page }>({
  page: async ({ page }, handOver) => {
    const faults: string[] = []
    page.on('pageerror', (error) => faults.push(error.message))
    page.on('console', (message) => {
      const isOfStopped = [...stopped].some((address) => message.location().url.startsWith(address))
      if (message.type() === 'error' && !isOfStopped) faults.push(message.text())
    })
    page.on('request', (request) => {
      const { hostname, protocol } = new URL(request.url())
      if (protocol.startsWith('http') && hostname !== '127.0.0.1') faults.push(`a request to ${hostname}`)
    })
    await handOver(page)
    expect(faults).toEqual([])
  },
})

export { expect }
