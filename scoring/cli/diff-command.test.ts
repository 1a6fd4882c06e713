import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { malformedDiffs, malformedReformAsB, reformInPlaceOfA } from '../../fixtures/malformed/malformed-diffs'
import { runScoring } from '../../tests/scoring/run-scoring'

const folder = mkdtempSync(join(tmpdir(), 'diff-'))
afterAll(() => rmSync(folder, { recursive: true }))

const fixture = (name: string) => `fixtures/diff/${name}.json`
const text = (path: string) => readFileSync(path, 'utf8')
const plain = (printed: string) => printed.replaceAll('\u00a0', ' ')
const lines = (printed: string): string[] => printed.trimEnd().split('\n')

function file(name: string, content: string): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

/** A corrected word changes no figure: words have tests of their own. */
const withoutWords = (json: string): unknown =>
  JSON.parse(json, (key, value: unknown) => (key === 'ru' || key === 'en' ? undefined : value))

const CASE = fixture('1-data-and-reading.a')
const SEALED_A = fixture('2-sealed-by-an-older-engine.a')
const SEALED_B = fixture('2-sealed-by-an-older-engine.b')
const LAW = ['fixtures/whatif/1-months.case.json', 'fixtures/whatif/reform.json'] as const

describe('json, as the arithmetic of the folder says', () => {
  test.each([
    { name: '1-data-and-reading', a: CASE, b: fixture('1-data-and-reading.b') },
    { name: '2-sealed-by-an-older-engine', a: SEALED_A, b: SEALED_B },
    { name: '3-draft-law', a: LAW[0], b: LAW[1] },
  ])('$name', async ({ name, a, b }) => {
    const { status, out, err } = await runScoring(['diff', a, b])
    expect([status, err]).toEqual([0, ''])
    expect(out).toContain('\n  "schema": "settlement-diff/1",\n')
    expect(withoutWords(out)).toEqual(JSON.parse(text(fixture(`${name}.expected`))))
  })

  test('from B back to A every part has the other sign where nothing meets; the rules of B stand last', async () => {
    const { out } = await runScoring(['diff', SEALED_B, SEALED_A])
    const { steps, ...whole } = JSON.parse(out) as { steps: { step: string; amount: string }[] }
    expect(whole).toMatchObject({ before: '0.00', after: '1874.99', difference: '1874.99' })
    expect(steps.map(({ step, amount }) => `${step} ${amount}`)).toEqual([
      'rule 0.00',
      'data 0.00',
      'data 0.00',
      'data 0.00',
      'data 0.00',
      'data 1875.00',
      'data 0.00',
      'data 0.00',
      'rule -0.01',
    ])
    expect(steps.at(-1)).toMatchObject({ side: 'b', sealed: true, clients: [{ id: 'C-001', amount: '-0.01' }] })
  })

  test('a sealed record under a draft law', async () => {
    const reform = { schema: 'reform/1', title: 'x', from: '2025-12-31', parameters: { missingKindsShare: '1/4' } }
    const { out } = await runScoring(['diff', SEALED_A, file('quarter.json', JSON.stringify(reform))])
    const { steps, ...whole } = JSON.parse(out) as { steps: unknown[] }
    // 14 999.99 / 4 = 3 749.9975 is 3 750.00: 1 874.99 + 0.01 + 1 875.00.
    expect(whole).toMatchObject({ before: '1874.99', after: '3750.00', difference: '1875.01' })
    expect(steps.slice(0, 2)).toMatchObject([
      { step: 'rule', side: 'a', amount: '0.01' },
      { step: 'parameter', id: 'missingKindsShare', from: '1/8', to: '1/4', amount: '1875.00' },
    ])
  })

  test('years may differ: the year is a step of its own', async () => {
    const other = file('2026.json', text(CASE).replace('"year": 2025', '"year": 2026'))
    const { out } = await runScoring(['diff', CASE, other])
    expect(JSON.parse(out)).toMatchObject({
      years: { a: 2025, b: 2026 },
      difference: '-7500.00',
      steps: [{ step: 'rule' }, { step: 'data', group: 'year', amount: '-7500.00' }, ...Array<object>(7).fill({})],
    })
  })

  test('one of the two may be standard input', async () => {
    const [first, second] = await Promise.all([
      runScoring(['diff', '-', SEALED_B], text(SEALED_A)),
      runScoring(['diff', SEALED_A, '-'], text(SEALED_B)),
    ])
    const whole = await runScoring(['diff', SEALED_A, SEALED_B])
    expect([first, second]).toEqual([whole, whole])
  })
})

describe('text', () => {
  test('Russian by default: every step in its order', async () => {
    const { out } = await runScoring(['diff', CASE, fixture('1-data-and-reading.b'), '--format', 'text'])
    expect(lines(plain(out))).toEqual([
      'Берег (N-01)',
      'К возврату: 7 500,00 → 27 750,00 ₽ (+20 250,00 ₽)',
      'Порядок шагов постоянный: правила А, числа закона, толкования, данные, правила Б. Части складываются в разницу до копейки; сумма, которая зависит от двух изменений сразу, отнесена к более позднему шагу.',
      '',
      '0,00 ₽: Правила: итог А не запечатан',
      '+3 750,00 ₽: Толкование: Сколько возвращается, если за месяц не предоставлено несколько видов услуг? 1/8 субсидии за месяц один раз, сколько бы видов ни отсутствовало → 1/8 субсидии за месяц за каждый отсутствующий вид',
      '  C-001: +3 750,00 ₽',
      '0,00 ₽: Данные: год расчёта',
      '+20 000,00 ₽: Данные: клиенты, которые есть только в одном',
      '  C-002: +20 000,00 ₽',
      '0,00 ₽: Данные: договоры и выбытия',
      '+250,00 ₽: Данные: субсидии по месяцам',
      '  C-001: +250,00 ₽',
      '−3 750,00 ₽: Данные: услуги по месяцам, их подтверждение и то, что не причиталось',
      '  C-001: −3 750,00 ₽',
      '0,00 ₽: Данные: после курса',
      '0,00 ₽: Данные: возвращено раньше',
      '0,00 ₽: Правила: итог Б не запечатан',
    ])
  })

  test('English when asked for', async () => {
    const english = async (a: string, b: string) =>
      lines((await runScoring(['diff', a, b, '--format', 'text', '--lang', 'en'])).out)
    expect(await english(SEALED_A, SEALED_B)).toEqual([
      'Берег (N-01)',
      'To be returned: 1,874.99 → 0.00 ₽ (−1,874.99 ₽)',
      'The order of the steps is fixed: rules of A, parameters, readings, data, rules of B. The parts add up to the difference to the kopeck; a sum that hangs on two changes at once stands with the later step.',
      '',
      '+0.01 ₽: Rules: from the sealed result A to the engine of today',
      '  C-001: +0.01 ₽',
      '0.00 ₽: Data: the year',
      '0.00 ₽: Data: clients who are in one alone',
      '0.00 ₽: Data: contracts and exits',
      "0.00 ₽: Data: the months' subsidies",
      "−1,875.00 ₽: Data: the months' services, their proof and what was not due",
      '  C-001: −1,875.00 ₽',
      '0.00 ₽: Data: aftercare',
      '0.00 ₽: Data: returned before',
      '0.00 ₽: Rules: from the engine of today to the sealed result B',
    ])
    expect(await english(...LAW)).toEqual(
      expect.arrayContaining([
        '0.00 ₽: Rules: the result A is not sealed',
        "−1,500.00 ₽: Parameter: Share of a month's subsidy when not all kinds were given: 1/8 → 1/10",
        '+3,000.00 ₽: Reading: What is returned when several kinds are missing in a month? one 1/8 a client-month however many kinds are missing → 1/8 for each missing kind',
        '0.00 ₽: Rules: the result B is not sealed',
      ]),
    )
  })

  test('the words of a seal and of a number of the law in Russian; no name forges a line', async () => {
    const { out } = await runScoring(['diff', SEALED_A, SEALED_B, '--format', 'text'])
    expect(plain(out)).toContain('\n+0,01 ₽: Правила: от запечатанного итога А к сегодняшнему расчёту\n')
    expect(plain(out)).toContain('\n0,00 ₽: Правила: от сегодняшнего расчёта к запечатанному итогу Б\n')
    const odd = JSON.stringify(JSON.parse(text(LAW[0])))
      .replace('Берег', 'Б\\n0')
      .replace('C-001', 'C\\u202e')
    const law = await runScoring(['diff', file('odd.json', odd), LAW[1], '--format', 'text'])
    expect(plain(law.out)).toMatch(/^Б\\u000a0 \(N-01\)\n/)
    expect(plain(law.out)).toContain(
      '\n−1 500,00 ₽: Число закона: Доля субсидии за месяц, в котором предоставлены не все виды услуг: 1/8 → 1/10\n  C\\u202e: −1 500,00 ₽\n',
    )
  })
})

async function told(args: readonly string[], input = ''): Promise<string[]> {
  const { status, out, err } = await runScoring(['diff', ...args], input)
  expect([status, out]).toEqual([2, ''])
  return lines(err)
}

function expectTold(found: readonly string[], source: string, says: readonly string[]): void {
  const expected = says.map((start) => `"${source}" ${start}`)
  for (const start of expected) expect(found.filter((line) => line.startsWith(start))).toHaveLength(1)
  expect(found).toHaveLength(says.length)
}

/** Where a reform is possible too, the list of what was expected is longer. */
const asSecond = (start: string) => start.replace(/(settlement-case\/1, sealed-settlement\/1)$/, '$1, reform/1')

describe('a malformed document', () => {
  test.each(malformedDiffs)('$name, as A and as B', async ({ document, says }) => {
    expectTold(await told(['-', CASE], String(document)), '-', says)
    expectTold(await told([CASE, '-'], String(document)), '-', says.map(asSecond))
  })

  test('a reform is B alone', async () => {
    expectTold(await told(['-', CASE], String(reformInPlaceOfA.document)), '-', reformInPlaceOfA.says)
    expectTold(await told([CASE, '-'], String(malformedReformAsB.document)), '-', malformedReformAsB.says)
  })

  test('both are told, A first', async () => {
    const found = await told([file('a.json', '{}'), file('b.json', '[]')])
    expect(found).toEqual([
      `"${join(folder, 'a.json')}" schema: is missing: this field is required`,
      `"${join(folder, 'b.json')}" (root): is a list: expected an object`,
    ])
  })

  test('a file that is not there', async () =>
    expect(await told([CASE, 'no-such.json'])).toEqual([
      '"no-such.json" (root): cannot be read (ENOENT): expected a file, or - for standard input',
    ]))

  test('two organisations are not compared', async () => {
    const other = text(CASE).replace('"N-01"', '"N-02"')
    expect(await told([CASE, '-'], other)).toEqual([
      `"-" organisation.id: is "N-02": expected "N-01", the organisation of "${CASE}"`,
    ])
  })
})

describe('asked for wrongly', () => {
  test.each([
    [['a'], 'expected A.json and B.json'],
    [[], 'expected A.json and B.json'],
    [['a', 'b', 'c'], 'expected A.json and B.json'],
    [['-', '-'], 'standard input holds one document: expected one - at most'],
    [['a.ndjson', 'b'], 'expected one document, not lines: "a.ndjson"'],
    [['a', 'b.NDJSON'], 'expected one document, not lines: "b.NDJSON"'],
    [['a', 'b', '--format', 'csv'], '--format csv: expected json or text'],
    [['a', 'b', '--lang', 'de'], '--lang de: expected ru or en'],
  ])('%j', async (args, reason) => {
    const { status, out, err } = await runScoring(['diff', ...args])
    expect([status, out]).toEqual([2, ''])
    expect(err).toContain(`${reason}\nusage:\n`)
  })
})
