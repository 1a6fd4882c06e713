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
const month = '2025-03'
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
    const batch = await upload(server.address, clerk, csv)
    const db = new Database(file, { readonly: true })
    const statusOf = () => (db.prepare('SELECT "status" FROM "ImportBatch"').pluck().get() as string) ?? ''
    let peak = 0
    const busyWhile = (status: string) => () => {
      peak = Math.max(peak, workerMemory(server.child) - idle)
      return statusOf() === status
    }
    const reading = await pageTimes(server.address, other, busyWhile('reading'))
    if (statusOf() !== 'ready') throw new Error(`the file was not taken: ${statusOf()}`)
    await apply(server.address, clerk, batch)
    const began = performance.now()
    const taken = new Promise<number>((resolve) => {
      const poll = setInterval(() => {
        if (statusOf() === 'applying') return
        clearInterval(poll)
        resolve(performance.now() - began)
      }, 10)
    })
    const applying = await pageTimes(server.address, other, busyWhile('applying'))
    const took = await taken
    const busy = [...reading, ...applying]
    const applied = db.prepare('SELECT COUNT(*) FROM "ServiceActLine"').pluck().get()
    db.close()
    show(`import of an act: ${lineCount} lines of ${clients} clients, ${String(applied)} in place`, {
      'sqlite3 .import': `${rounded(plain)} ms`,
      'into place': `${rounded(took)} ms, the start of the process included`,
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
    for (const { code } of services) lines.push(`К-${String(client).padStart(6, '0')};${code};4;подписан;31.03.2025`)
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

async function upload(address: string, cookie: string, csv: string): Promise<string> {
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
