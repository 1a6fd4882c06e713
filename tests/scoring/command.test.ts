import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { runScoring, type Run } from './run-scoring'

const folder = mkdtempSync(join(tmpdir(), 'scoring-'))
afterAll(() => rmSync(folder, { recursive: true }))

const golden = (name: string) => `fixtures/settle/${name}.case.json`
const oneLine = (name: string) => JSON.stringify(JSON.parse(readFileSync(golden(name), 'utf8')))
function ndjson(name: string, lines: readonly string[], extension = 'ndjson'): string {
  const path = join(folder, `${name}.${extension}`)
  writeFileSync(path, lines.join('\n'))
  return path
}

const SEAL_02 = '1fe8f8515b2f7247002a6bfc4936a5b13a2272d568a3e1c1ffa98a6f48cfb256'
const SEAL_09 = 'adfc2db8b1de35142604baa58daeeb207f629188cf808e316ab265f69c406ff2'

describe('formats', () => {
  test('json is the default; a trace adds one field', async () => {
    const plain = await runScoring(['settle', golden('02-one-eighth-rounds-half-up')])
    const traced = await runScoring(['settle', golden('02-one-eighth-rounds-half-up'), '--trace'])
    expect([plain.status, plain.err, traced.status]).toEqual([0, '', 0])
    const { trace, ...rest } = JSON.parse(traced.out) as { trace: unknown[] }
    expect(rest).toEqual(JSON.parse(plain.out))
    expect(trace).toHaveLength(4)
    expect(trace[0]).toMatchObject({
      client: 'C-001',
      ru: { formula: '14\u00a0999,99 × 1/8 = 1\u00a0875,00 ₽' },
      en: { formula: '14,999.99 × 1/8 = 1,875.00 ₽' },
      readings: ['missing-kinds'],
    })
  })

  test('csv: a row a line', async () => {
    const { out } = await runScoring(['settle', golden('02-one-eighth-rounds-half-up'), '--format', 'csv'])
    expect(out.split('\n')).toEqual([
      'client,rule,month,base,rate,amount,missing,act,clause',
      'C-001,missing-kinds,2025-01,14999.99,1/8,1875.00,vocational,order-929,"2.4.8, table, 1.1"',
      'C-001,missing-kinds,2025-02,0.04,1/8,0.01,vocational,order-929,"2.4.8, table, 1.1"',
      'C-001,missing-kinds,2025-03,0.03,1/8,0.00,physical|vocational,order-929,"2.4.8, table, 1.1"',
      'C-001,missing-kinds,2025-04,60000.00,1/8,7500.00,pedagogical|psychological,order-929,"2.4.8, table, 1.1"',
      '',
    ])
  })

  test('csv: a line of no month has its cells empty', async () => {
    const { out } = await runScoring(['settle', golden('05-left-without-reason'), '--format', 'csv'])
    expect(out).toContain('\nC-001,left-without-valid-reason,,80000.00,1,76250.00,,order-929,"2.4.8, table, 2.1"\n')
  })

  test('text: what waits for an official', async () => {
    const { out } = await runScoring(['settle', golden('04-kind-not-due'), '--format', 'text'])
    expect(out).toContain('На рассмотрении: ')
    expect(out).toContain('услуги этого вида в месяце не причитались: социально-средовая')
  })

  test('text: Russian unless asked for English, and how much is for earlier years', async () => {
    const russian = await runScoring(['settle', golden('05-left-without-reason'), '--format', 'text'])
    expect(russian.out).toContain('К возврату: 140\u00a0000,01 ₽')
    expect(russian.out).toContain('за прошлые годы: 46\u00a0250,00 ₽')
    expect(russian.out).toContain('80\u00a0000,00 − 3\u00a0750,00 = 76\u00a0250,00 ₽')
    const english = await runScoring(['settle', golden('06-bands-and-allocation'), '--format', 'text', '--lang', 'en'])
    expect(english.out).toContain('1 of 9, 11.11%, medium: 516,412.20 × 0.5%, penalty 2,582.06 ₽')
  })

  test('the seal in place of the result, of the result alone', async () => {
    for (const more of [[], ['--trace'], ['--format', 'csv']]) {
      const { out } = await runScoring(['settle', golden('02-one-eighth-rounds-half-up'), '--seal', ...more])
      expect(out).toBe(`${SEAL_02}\n`)
    }
  })
})

describe('the rules', () => {
  test('json lists them all, each with its citation', async () => {
    const { out, status } = await runScoring(['rules'])
    const { schema, rules } = JSON.parse(out) as {
      schema: string
      rules: { id: string; citation: { clause: string } }[]
    }
    expect([status, schema]).toEqual([0, 'rules/1'])
    expect(rules.filter(({ citation }) => citation.clause === '')).toEqual([])
    expect(rules.map(({ id }) => id)).toContain('missing-kinds')
  })

  test('text, in Russian unless asked for English', async () => {
    expect((await runScoring(['rules', '--format', 'text'])).out).toContain('возврата 1/8 субсидии')
    expect((await runScoring(['rules', '--format', 'text', '--lang', 'en'])).out).toContain('Not all eight kinds')
  })

  test('no file', async () => {
    expect((await runScoring(['rules', 'CASE.json'])).err).toMatch(/^rules takes no file\n/)
  })
})

describe('many cases', () => {
  const lines = [
    '',
    oneLine('02-one-eighth-rounds-half-up'),
    '  \r',
    '{"schema":1}',
    '[',
    `${oneLine('09-nothing-to-count')}\r`,
  ]

  test('blank lines count, bad lines are told with their number, the others are computed', async () => {
    const { status, out, err } = await runScoring(['settle', ndjson('mixed', lines), '--seal'])
    expect(status).toBe(2)
    expect(out).toBe(`${SEAL_02}\n${SEAL_09}\n`)
    expect(err).toContain('line 4: schema: is 1: expected "settlement-case/1"\n')
    expect(err).toContain('line 4: clients: is missing')
    expect(err).toContain('line 5: (root): is not JSON')
  })

  test('one result a line, and one header for them all', async () => {
    const path = ndjson('good', [lines[1] ?? '', lines[1] ?? '', ''])
    const json = await runScoring(['settle', path])
    expect(
      json.out
        .trimEnd()
        .split('\n')
        .map((line) => (JSON.parse(line) as { year: number }).year),
    ).toEqual([2025, 2025])
    const csv = await runScoring(['settle', path, '--format', 'csv'])
    expect(csv.out.match(/^client,rule/gm)).toHaveLength(1)
  })

  test('only what JSON takes for white space is a blank line', async () => {
    const { status, err } = await runScoring(['settle', ndjson('invisible', ['\u00a0', ' \t', '\u2028'])])
    expect(status).toBe(2)
    expect(err).toMatch(/^line 1: \(root\): is not JSON.*\nline 3: \(root\): is not JSON.*\n$/)
  })

  test('the extension counts in capitals too', async () => {
    const { out } = await runScoring([
      'settle',
      ndjson('capitals', [lines[1] ?? '', lines[1] ?? ''], 'NDJSON'),
      '--seal',
    ])
    expect(out).toBe(`${SEAL_02}\n${SEAL_02}\n`)
  })

  test('no lines are no results', async () => {
    expect(await runScoring(['settle', ndjson('empty', [])])).toEqual({ status: 0, out: '', err: '' })
  })
})

describe('asked for wrongly', () => {
  test.each([
    [[], 'expected a command'],
    [['toString'], 'unknown command toString'],
    [['settle'], 'expected one CASE.json'],
    [['settle', 'a', 'b'], 'expected one CASE.json'],
    [['settle', 'a', '--colour'], "Unknown option '--colour'"],
    [['settle', 'a', '--format', 'xml'], '--format xml: expected json or text or csv'],
    [['settle', 'a', '--lang', 'de'], '--lang de: expected ru or en'],
    [['settle', 'a', '--seal=yes'], '--seal'],
  ])('%j', async (args, reason) => {
    const { status, out, err } = await runScoring(args)
    expect([status, out]).toEqual([2, ''])
    expect(err).toContain(reason)
    expect(err).toContain('usage:\n  scoring settle CASE.json')
  })

  test.each(['no-such-file.json', 'no-such-file.ndjson', 'fixtures', 'nul\0byte'])(
    '%j cannot be read',
    async (path) => {
      const { status, out, err } = await runScoring(['settle', path])
      expect([status, out]).toEqual([2, ''])
      expect(err).toMatch(/^\(root\): cannot be read \(E\w+\)/)
    },
  )

  test.each([[['--help']], [['settle', '--help']], [['settle', 'a', '--help']]])('%j is not an error', async (args) => {
    const { status, out, err } = await runScoring(args)
    expect([status, err]).toEqual([0, ''])
    expect(out).toContain('usage:\n  scoring settle CASE.json')
  })
})

const MAIN = ['--import', 'tsx', 'scoring/cli/main.ts']

/** A real process, for what only a process can get wrong. */
function start(args: readonly string[], input = ''): Promise<Run> {
  const child = spawn(process.execPath, [...MAIN, ...args])
  child.stdin.end(input)
  return finished(child)
}

function finished(child: ChildProcess): Promise<Run> {
  const run = { out: '', err: '' }
  child.stdout?.on('data', (chunk: Buffer) => (run.out += chunk.toString()))
  child.stderr?.on('data', (chunk: Buffer) => (run.err += chunk.toString()))
  return new Promise((resolve) => child.on('close', (code) => resolve({ status: code ?? -1, ...run })))
}

describe.concurrent('a real process', () => {
  test('standard input, exit status 0', async () => {
    const run = await start(['settle', '-', '--seal'], oneLine('02-one-eighth-rounds-half-up'))
    expect(run).toEqual({ status: 0, out: `${SEAL_02}\n`, err: '' })
  })

  test('bad input, exit status 2', async () => {
    const run = await start(['settle', '-'], `${'['.repeat(1_000_000)}`)
    expect(run).toMatchObject({ status: 2, out: '' })
    expect(run.err).toMatch(/^\(root\): is not JSON: .+\n$/)
  })

  test('standard output that cannot be written, exit status 1 and one line', async () => {
    const child = spawn(process.execPath, [...MAIN, 'settle', golden('09-nothing-to-count')], {
      stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'],
    })
    expect(await finished(child)).toEqual({
      status: 1,
      out: '',
      err: 'standard output cannot be written (ENOSPC)\n',
    })
  })

  test('a reader that has seen enough is no failure', async () => {
    const path = ndjson('long', Array<string>(500).fill(oneLine('09-nothing-to-count')))
    const child = spawn('sh', ['-c', '"$0" "$@" | head -c 1', process.execPath, ...MAIN, 'settle', path])
    expect(await finished(child)).toEqual({ status: 0, out: '{', err: '' })
  })

  test('unknown command, exit status 2', async () => {
    expect(await start(['judge'])).toMatchObject({ status: 2, out: '' })
  })
})
