/**
 * `npm test` and `npm run demo` on a fresh machine: each installs what is missing, builds what is stale, and goes on.
 * Plain JavaScript, because it runs before anything is installed.
 */
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findChromium } from './chromium.mjs'

const [, , task] = process.argv
process.env.CHECKPOINT_DISABLE = '1'

/** Where the tests of the law stand. */
const law = ['scoring/', 'tests/scoring/', 'tests/quotes/']

const tasks = { demo, test, bench, properties, mutate }
await (tasks[task] ?? unknown)()

function unknown() {
  console.error(`unknown task ${task}: expected ${Object.keys(tasks).join(', ')}`)
  process.exit(2)
}

async function demo() {
  install()
  build()
  process.env.DATABASE_FILE ??= 'data/demo.db'
  process.env.DEMO_PASSWORD ??= 'opora-demo-2026'
  mkdirSync('data', { recursive: true })
  must('npx', ['prisma', 'migrate', 'deploy'], { quiet: true })
  must('node', ['--import', 'tsx', 'prisma/seed/main.ts'])
  await standInForRegistries()
  must('node', ['--import', 'tsx', 'app/server.ts'])
}

/** The demo asks stand-ins of the state registers, on loopback; they end when this process does. */
async function standInForRegistries() {
  const words = ['--import', 'tsx', 'tests/support/registry-stand-in.ts']
  const child = spawn('node', words, { stdio: ['pipe', 'pipe', 'inherit'] })
  const address = await new Promise((told) => child.stdout.once('data', (line) => told(String(line).trim())))
  process.env.TAX_REGISTRY_URL ??= `${address}/tax`
  process.env.JUSTICE_REGISTRY_URL ??= `${address}/justice`
  child.unref()
  child.stdout.destroy()
  child.stdin.unref()
}

async function test() {
  const began = Date.now()
  install()
  must('npx', ['prisma', 'generate'], { quiet: true })
  const region = mkdtempSync(join(tmpdir(), 'opora-demo-'))
  process.env.OPORA_DEMO_TEMPLATE = region
  process.once('exit', () => rmSync(region, { recursive: true, force: true }))
  const results = [
    ...(await Promise.all([
      check('types', 'npx', ['tsc', '--noEmit']),
      check('lint', 'npx', ['eslint', '.', '--max-warnings', '0']),
      check('format', 'npx', ['prettier', '--check', '--log-level', 'warn', '.']),
    ])),
    vitest('the law, every branch of it', ['--coverage', ...law]),
    vitest(
      'the portal',
      law.map((folder) => `--exclude=${folder}**`),
    ),
  ]
  build()
  const chromium = findChromium()
  if (!chromium) process.exit(1)
  process.env.CHROMIUM = chromium
  results.push(runner('journeys', 'npx', ['playwright', 'test'], playwrightCounts))
  const passed = results.reduce((sum, one) => sum + one.passed, 0)
  const failed = results.reduce((sum, one) => sum + one.failed, 0)
  console.log(`\n${Math.round((Date.now() - began) / 1000)} s`)
  console.log(`${passed} passed, ${failed} failed`)
  process.exit(failed > 0 || passed === 0 ? 1 : 0)
}

function bench() {
  install()
  must('npx', ['prisma', 'generate'], { quiet: true })
  build()
  must('node', ['--import', 'tsx', '--expose-gc', 'tests/benchmarks/main.ts', ...process.argv.slice(3)])
}

/** Every property of the law a million times over. */
function properties() {
  install()
  process.env.PROPERTY_RUNS ??= '1000000'
  must('npx', ['vitest', 'run', '--maxWorkers=2', 'property', ...process.argv.slice(3)])
}

/** Changes the law in thousands of small ways and sees whether a test notices each. */
function mutate() {
  install()
  for (const part of ['money-and-dates', 'law'])
    must('npx', ['stryker', 'run', `tests/mutation/${part}.json`, ...process.argv.slice(3)])
}

/** `npm ci` where the installed packages are not those of the lock file. */
function install() {
  const wanted = digest('package-lock.json')
  const mark = 'node_modules/.opora-lock'
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return
  must('npm', ['ci', '--no-audit', '--no-fund'])
  writeFileSync(mark, wanted)
}

function build() {
  must('npx', ['prisma', 'generate'], { quiet: true })
  must('npx', ['remix', 'vite:build', '--logLevel', 'warn'], { quiet: true })
}

function digest(file) {
  return createHash('sha256').update(readFileSync(file)).digest('hex')
}

function must(command, words, { quiet = false } = {}) {
  const done = spawnSync(command, words, { stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit', encoding: 'utf8' })
  if (done.status === 0) return
  if (quiet) console.error(done.stdout, done.stderr)
  console.error(`failed: ${command} ${words.join(' ')}`)
  process.exit(done.status ?? 1)
}

/** One check of the whole tree, passed or failed; beside others, so that it says all it has to say at its end. */
function check(name, command, words) {
  return new Promise((resolve) => {
    const child = spawn(command, words, { stdio: ['ignore', 'pipe', 'pipe'] })
    let said = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text))
    child.once('close', (status) => {
      console.log(`\n== ${name}\n${said}`)
      resolve({ passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1 })
    })
  })
}

/** A test runner that says in a file how many tests passed and failed. */
function runner(name, command, words, count) {
  console.log(`\n== ${name}`)
  mkdirSync('build', { recursive: true })
  const ok = spawnSync(command, words, { stdio: 'inherit' }).status === 0
  const counts = count()
  return ok || counts.failed > 0 ? counts : { passed: counts.passed, failed: 1 }
}

function vitest(name, words) {
  const report = 'build/vitest.json'
  rmSync(report, { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile=${report}`]
  return runner(name, 'npx', ['vitest', 'run', ...reporters, ...words], vitestCounts)
}

function vitestCounts() {
  const report = readReport('build/vitest.json')
  return { passed: report?.numPassedTests ?? 0, failed: report?.numFailedTests ?? 1 }
}

function playwrightCounts() {
  const report = readReport('build/playwright.json')
  return { passed: report?.stats?.expected ?? 0, failed: report ? report.stats.unexpected + report.stats.flaky : 1 }
}

function readReport(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null
}
