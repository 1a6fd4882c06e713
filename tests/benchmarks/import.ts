import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import Database from 'better-sqlite3'
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { hashPassword } from '../../app/platform/auth/password.server'
import { services } from '../../scoring/services/catalogue'
import { makeRegion } from './region'
import { percentile, rounded, show } from './report'

const clients = 2640
const password = 'bench-password-1'

/** Importing the validated lines of an act through the portal, and what another user's page waits meanwhile. */
export async function benchImport(): Promise<void> {
  const file = makeRegion({ name: 'import', organisations: 1, clientsEach: clients, monthsEach: 0, lines: 0 })
  await addClerks(file)
  const csv = join(mkdtempSync(join(tmpdir(), 'opora-lines-')), 'lines.csv')
  const lineCount = writeLines(csv)
  const plain = sqliteImport(csv)
  const server = await serve(file)
  try {
    const clerk = await signIn(server.address, 'clerk1')
    const other = await signIn(server.address, 'clerk2')
    const quiet = await pageTimes(server.address, other, () => false, 150)
    const idle = workerMemory(server.child)
    const batch = await upload(server.address, clerk, csv, '2025-03')
    const db = new Database(file, { readonly: true })
    const statusOf = () =>
      (db.prepare('SELECT "status" FROM "ImportBatch" ORDER BY "createdAt" DESC').pluck().get() as string) ?? ''
    let peak = 0
    const busyWhile = (status: string) => () => {
      peak = Math.max(peak, workerMemory(server.child) - idle)
      return statusOf() === status
    }
    const reading = await pageTimes(server.address, other, busyWhile('reading'))
    if (statusOf() !== 'ready') throw new Error(`the file was not taken: ${statusOf()}`)
    await apply(server.address, clerk, batch)
    const busy = [...reading, ...(await pageTimes(server.address, other, busyWhile('applying')))]
    const alone = await upload(server.address, clerk, csv, '2025-04')
    while (statusOf() !== 'ready') await new Promise((resolve) => setTimeout(resolve, 100))
    db.close()
    await stopped(server.child)
    const took = applyAlone(file, alone)
    show(`import of an act: ${lineCount} lines of ${clients} clients`, {
      'sqlite3 .import': `${rounded(plain)} ms`,
      'validated lines into place': `${rounded(took)} ms`,
      ratio: `${rounded(took / plain, 1)} (aim: at most 2.5)`,
      'memory over idle': `${Math.round(peak)} MB (aim: at most 300)`,
      'page of names, p99 quiet': `${rounded(percentile(quiet, 0.99))} ms of ${quiet.length}`,
      'page of names, p99 busy': `${rounded(percentile(busy, 0.99))} ms of ${busy.length}`,
      'p99 ratio': `${rounded(percentile(busy, 0.99) / percentile(quiet, 0.99), 2)} (aim: at most 1.5)`,
    })
  } finally {
    server.child.kill('SIGTERM')
  }
}

const stopped = (child: ChildProcess) =>
  new Promise<void>((resolve) => {
    child.once('exit', () => resolve())
    child.kill('SIGTERM')
  })

/** The step that puts read rows into place, by itself: nothing else runs beside it. */
function applyAlone(file: string, batch: string): number {
  const batchId = batch.split('/').at(-1) ?? ''
  const writer = new Database(file)
  writer.prepare(`UPDATE "ImportBatch" SET "status" = 'applying' WHERE "id" = ?`).run(batchId)
  writer.close()
  const environment = { ...process.env, DATABASE_FILE: file }
  const words = ['--import', 'tsx', 'tests/benchmarks/apply-alone.ts', batchId]
  return Number(execFileSync('node', words, { encoding: 'utf8', env: environment }).trim())
}

async function addClerks(file: string): Promise<void> {
  const passwordHash = await hashPassword(password)
  const db = new Database(file)
  for (const login of ['clerk1', 'clerk2']) {
    db.prepare(
      `INSERT INTO "User" ("id","login","surname","givenName","organisationId","passwordHash") VALUES (?, ?, 'Орлова', 'Татьяна', 'o0', ?)`,
    ).run(login, login, passwordHash)
    db.prepare(`INSERT INTO "UserRole" ("userId","role") VALUES (?, 'ngo-clerk')`).run(login)
  }
  db.close()
}

function writeLines(csv: string): number {
  const lines = ['Код;Услуга;Количество;Подпись;Дата подписи']
  for (let client = 1; client <= clients; client++)
    for (const { code } of services) lines.push(`К-${String(client).padStart(6, '0')};${code};4;подписан;30.04.2025`)
  writeFileSync(csv, lines.join('\r\n'))
  return lines.length - 1
}

function sqliteImport(csv: string): number {
  const target = join(mkdtempSync(join(tmpdir(), 'opora-plain-')), 'plain.db')
  const began = performance.now()
  execFileSync('sqlite3', [target, '-cmd', '.mode csv', '-cmd', '.separator ;', `.import ${csv} lines`])
  return performance.now() - began
}

async function serve(file: string): Promise<{ address: string; child: ChildProcess }> {
  const child = spawn('node', ['--import', 'tsx', 'app/server.ts'], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      DATABASE_FILE: file,
      PORT: '0',
      LOG_LEVEL: 'warn',
      RATE_LIMIT: '1000000',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const address = await new Promise<string>((resolve, reject) => {
    let told = ''
    child.stdout?.on('data', (chunk: Buffer) => {
      told += chunk.toString()
      const found = /Опора: (\S+)/.exec(told)?.[1]
      if (found) resolve(found)
    })
    child.once('exit', () => reject(new Error(told)))
  })
  return { address, child }
}

const post = (address: string, path: string, cookie: string, body: BodyInit) =>
  fetch(address + path, { method: 'POST', body, redirect: 'manual', headers: { cookie, origin: address } })

async function signIn(address: string, login: string): Promise<string> {
  const answer = await post(address, '/sign-in', '', new URLSearchParams({ login, password }))
  return answer.headers.getSetCookie()[0]?.split(';')[0] ?? ''
}

async function upload(address: string, cookie: string, csv: string, month: string): Promise<string> {
  const form = new FormData()
  form.set('file', new Blob([readFileSync(csv)], { type: 'text/csv' }), 'lines.csv')
  const answer = await post(address, `/acts/N-01/${month}/upload`, cookie, form)
  const to = answer.headers.get('location')
  if (!to) throw new Error(`the upload was answered with ${answer.status}`)
  return to
}

async function apply(address: string, cookie: string, batch: string): Promise<void> {
  const page = await (await fetch(address + batch, { headers: { cookie } })).text()
  const operationId = /name="operationId" value="([^"]+)"/.exec(page)?.[1] ?? ''
  await post(address, `${batch}?index`, cookie, new URLSearchParams({ intent: 'apply', operationId }))
}

/** How long a page that lists names takes, again and again; so many times, or while something lasts. */
async function pageTimes(address: string, cookie: string, lasts: () => boolean, atLeast = 0): Promise<number[]> {
  const times: number[] = []
  while (times.length < atLeast || lasts()) {
    const began = performance.now()
    await (await fetch(`${address}/clients`, { headers: { cookie } })).text()
    times.push(performance.now() - began)
  }
  return times
}

/** Resident megabytes of the server and the processes that it started. */
function workerMemory(server: ChildProcess): number {
  const children = readdirSync('/proc').filter((pid) => /^\d+$/.test(pid) && parentOf(pid) === server.pid)
  return [String(server.pid), ...children].reduce((sum, pid) => sum + residentOf(pid), 0)
}

const fieldOf = (pid: string, name: string) => {
  const file = `/proc/${pid}/status`
  if (!existsSync(file)) return 0
  try {
    return Number(new RegExp(`${name}:\\s+(\\d+)`).exec(readFileSync(file, 'utf8'))?.[1] ?? 0)
  } catch {
    return 0
  }
}
const parentOf = (pid: string) => fieldOf(pid, 'PPid')
const residentOf = (pid: string) => fieldOf(pid, 'VmRSS') / 1024
