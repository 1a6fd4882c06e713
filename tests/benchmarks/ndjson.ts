import { spawn } from 'node:child_process'
import { createWriteStream, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import { rounded, show } from './report'

const kinds = [
  'living',
  'social-environment',
  'pedagogical',
  'psychological',
  'sociocultural',
  'physical',
  'resocialisation',
  'vocational',
]

/** The command on NDJSON: client-months a second, and its peak memory on a file ten times as long. */
export async function benchNdjson(): Promise<void> {
  const [short, long] = [await run(1000), await run(10_000)]
  show('scoring settle, NDJSON', {
    'short file': `${short.months} client-months, ${Math.round(short.months / short.seconds)} a second, peak ${short.peak} MB`,
    'ten times as long': `${long.months} client-months, ${Math.round(long.months / long.seconds)} a second, peak ${long.peak} MB`,
    'memory ratio': `${rounded(long.peak / short.peak, 2)} (aim: flat)`,
  })
}

async function run(cases: number) {
  const file = join(mkdtempSync(join(tmpdir(), 'opora-ndjson-')), 'cases.ndjson')
  const out = createWriteStream(file)
  for (let index = 0; index < cases; index++)
    if (!out.write(`${JSON.stringify(caseOf(index))}\n`))
      await new Promise<void>((done) => out.once('drain', () => done()))
  out.end()
  await finished(out)
  const began = Date.now()
  const child = spawn('node', ['--import', 'tsx', 'scoring/cli/main.ts', 'settle', file], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let peak = 0
  const watch = setInterval(() => {
    try {
      peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0))
    } catch {
      clearInterval(watch)
    }
  }, 50)
  child.stdout.resume()
  await new Promise((done) => child.once('exit', done))
  clearInterval(watch)
  return { months: cases * 10 * 12, seconds: (Date.now() - began) / 1000, peak: Math.round(peak / 1024) }
}

function caseOf(index: number) {
  const clients = Array.from({ length: 10 }, (_, client) => ({
    id: `C-${client}`,
    contract: '2025-01-01',
    exit: client % 3 === 0 ? { date: '2025-12-20', kind: 'completed' } : null,
    months: Array.from({ length: 12 }, (_, month) => ({
      month: `2025-${String(month + 1).padStart(2, '0')}`,
      subsidy: `${20000 + ((index * 7 + client * 13 + month) % 9999)}.${String((index + month) % 100).padStart(2, '0')}`,
      kinds: (index + month) % 9 === 0 ? kinds.slice(1) : kinds,
    })),
  }))
  return {
    schema: 'settlement-case/1',
    rules: 'order-929',
    year: 2025,
    organisation: { id: `N-${index}`, name: 'Пример' },
    clients,
  }
}
