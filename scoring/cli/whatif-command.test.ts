import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { runScoring } from '../../tests/scoring/run-scoring'

const folder = mkdtempSync(join(tmpdir(), 'whatif-'))
afterAll(() => rmSync(folder, { recursive: true }))

const fixtures = 'fixtures/whatif'
const REFORM = `${fixtures}/reform.json`
const names = ['1-months', '2-groups', '3-employment', '4-quality']
const json = (name: string): unknown => JSON.parse(readFileSync(`${fixtures}/${name}.json`, 'utf8'))
const oneLine = (name: string) => JSON.stringify(json(`${name}.case`))

function file(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

const all = file('all.ndjson', names.map(oneLine).join('\n'))
const lines = (text: string): string[] => text.trimEnd().split('\n')

describe('json', () => {
  test('a line for each case and a last line of totals, as the arithmetic of the folder says', async () => {
    const { status, out, err } = await runScoring(['whatif', all, REFORM])
    expect([status, err]).toEqual([0, ''])
    expect(lines(out).map((line) => JSON.parse(line) as unknown)).toEqual(
      [...names.map((name) => `${name}.expected`), 'totals.expected'].map(json),
    )
  })

  test('a single case is written to be read, its totals on one line', async () => {
    const { status, out } = await runScoring(['whatif', '-', REFORM], oneLine('2-groups'))
    expect(status).toBe(0)
    const [result, totals = '', ...rest] = out.split('\n{"schema":"whatif-totals/1",')
    expect(JSON.parse(result ?? '')).toEqual(json('2-groups.expected'))
    expect(result).toContain('\n  "year": 2026,\n')
    expect(JSON.parse(`{${totals}`)).toMatchObject({
      settlements: 1,
      qualityCases: 0,
      refused: 0,
      difference: '500.00',
    })
    expect(rest).toEqual([])
  })

  test('a bad line is told, the others go on, and the totals count it', async () => {
    const mixed = ['', oneLine('1-months'), '{"schema":"settlement-case/1"}', '[]', '{}', '{"schema":"quality/1"}', '{']
    const { status, out, err } = await runScoring(['whatif', file('mixed.ndjson', mixed.join('\n')), REFORM])
    expect(status).toBe(2)
    expect(lines(out)).toHaveLength(2)
    expect(JSON.parse(lines(out)[1] ?? '')).toMatchObject({ settlements: 1, refused: 5, difference: '1500.00' })
    expect(lines(err)).toEqual([
      'line 3: rules: is missing: this field is required',
      'line 3: year: is missing: this field is required',
      'line 3: organisation: is missing: this field is required',
      'line 3: clients: is missing: this field is required',
      'line 4: (root): is a list: expected an object',
      'line 5: schema: is missing: this field is required',
      'line 6: schema: is "quality/1": expected one of settlement-case/1, quality-case/1',
      expect.stringMatching(/^line 7: \(root\): is not JSON: /),
    ])
  })

  test.each([
    ['null', '(root): is null: expected an object'],
    ['7', '(root): is 7: expected an object'],
    ['{"schema":"quality-case/1"}', 'rules: is missing: this field is required'],
  ])('%s', async (document, start) => {
    const { status, err } = await runScoring(['whatif', '-', REFORM], document)
    expect(status).toBe(2)
    expect(lines(err)[0]).toBe(start)
  })

  test('a status of quality that stays as it is', async () => {
    const twenty = JSON.stringify({
      schema: 'reform/1',
      title: 'x',
      from: '2026-01-01',
      parameters: { qualityThreshold: 20 },
    })
    const { out } = await runScoring(['whatif', all, file('twenty.json', twenty)])
    expect(JSON.parse(lines(out)[3] ?? '')).toMatchObject({
      before: { status: 'ok' },
      after: { status: 'ok' },
      changed: false,
    })
    expect(JSON.parse(lines(out)[4] ?? '')).toMatchObject({
      qualityCases: 1,
      qualityStatuses: { before: { ok: 1 }, after: { ok: 1, raised: 0 }, changed: 0 },
    })
  })

  test('cases that cannot be read', async () => {
    const { status, out, err } = await runScoring(['whatif', 'no-such.ndjson', REFORM])
    expect(status).toBe(2)
    expect(err).toBe('(root): cannot be read (ENOENT): expected a file, or - for standard input\n')
    expect(JSON.parse(out)).toMatchObject({ settlements: 0, refused: 1 })
  })

  test('no cases are totals of nothing', async () => {
    const { status, out } = await runScoring(['whatif', file('none.ndjson', ''), REFORM])
    expect(status).toBe(0)
    expect(JSON.parse(out)).toEqual({
      schema: 'whatif-totals/1',
      reform: { title: 'Десятая доля за каждый вид, порог 25 баллов', from: '2026-01-01', unasked: [] },
      settlements: 0,
      qualityCases: 0,
      refused: 0,
      before: '0.00',
      after: '0.00',
      difference: '0.00',
      organisations: { gains: 0, loses: 0, same: 0 },
      clients: { gains: 0, loses: 0, same: 0 },
      bandMoves: { groups: { up: 0, down: 0 }, employment: { up: 0, down: 0 }, remission: { up: 0, down: 0 } },
      remissionPoints: { before: 0, after: 0 },
      qualityStatuses: {
        before: { ok: 0, warning: 0, certain: 0, raised: 0 },
        after: { ok: 0, warning: 0, certain: 0, raised: 0 },
        changed: 0,
      },
    })
  })
})

describe('asked for wrongly', () => {
  test.each([
    [['whatif'], 'expected CASES.ndjson and REFORM.json'],
    [['whatif', 'a'], 'expected CASES.ndjson and REFORM.json'],
    [['whatif', 'a', 'b', 'c'], 'expected CASES.ndjson and REFORM.json'],
    [['whatif', 'a', '-'], 'REFORM.json is a file: standard input is for cases'],
    [['whatif', 'a', 'b.NDJSON'], 'expected one document, not lines: "b.NDJSON"'],
    [['whatif', 'a', 'b', '--format', 'csv'], '--format csv: expected json or text'],
    [['whatif', 'a', 'b', '--lang', 'de'], '--lang de: expected ru or en'],
  ])('%j', async (args, reason) => {
    const { status, out, err } = await runScoring(args)
    expect([status, out]).toEqual([2, ''])
    expect(err).toContain(`${reason}\nusage:\n`)
  })

  test('a reform that is not sound: all that is wrong with it, and nothing is computed', async () => {
    const path = file('bad.json', '{"schema":"reform/1","title":"x","from":"x","parameters":{"courseDays":0}}')
    expect(await runScoring(['whatif', all, path])).toEqual({
      status: 2,
      out: '',
      err: [
        `${JSON.stringify(path)} from: is "x": expected a real date, such as "2025-03-31"\n`,
        `${JSON.stringify(path)} parameters.courseDays: is 0: expected a whole number from 1 to 9999\n`,
      ].join(''),
    })
  })

  test('a reform that cannot be read', async () => {
    const { status, out, err } = await runScoring(['whatif', all, 'no-such.json'])
    expect([status, out]).toEqual([2, ''])
    expect(err).toBe('"no-such.json" (root): cannot be read (ENOENT): expected a file, or - for standard input\n')
  })
})
