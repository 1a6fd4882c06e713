import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
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
const plain = (text: string) => text.replaceAll('\u00a0', ' ')

test('a report in Russian by default', async () => {
  const { status, out } = await runScoring(['whatif', all, REFORM, '--format', 'text'])
  expect(status).toBe(0)
  expect(lines(plain(out))).toEqual([
    'Проект: Десятая доля за каждый вид, порог 25 баллов, действует с 01.01.2026',
    expect.stringMatching(/^ {2}Уровни посещения групп .*: до 10% .* → до 15% включительно: 1%; /),
    '  Срок для постановки на учёт в службе занятости, месяцев после курса: 2 → 3',
    '  Доля субсидии за месяц, в котором предоставлены не все виды услуг: 1/8 → 1/10',
    '  Средний балл, ниже которого вопрос ставится перед комиссией: 20 → 25',
    '  Сколько возвращается, если за месяц не предоставлено несколько видов услуг? → 1/8 субсидии за месяц за каждый отсутствующий вид',
    '',
    'Берег (N-01), 2026',
    'К возврату: 7 500,00 → 9 000,00 ₽ (+1 500,00 ₽), проигрывает',
    'Клиентов, у которых сумма меняется: 1, у которых нет: 1',
    '  C-001: 7 500,00 → 9 000,00 ₽ (+1 500,00 ₽)',
    'Вопросов на рассмотрении: 0 → 0',
    'Посещение групп само- и взаимопомощи: некого учитывать, 0,00 ₽ → некого учитывать, 0,00 ₽',
    'Постановка на учёт в службе занятости: некого учитывать, 0,00 ₽ → некого учитывать, 0,00 ₽',
    'Устойчивая ремиссия: некого учитывать, баллов: 0 → некого учитывать, баллов: 0',
    'Что изменило бы итог по действующим правилам:',
    '  C-001, 02.2026: не все виды услуг, 3 750,00 ₽',
    '  C-001, 03.2026: не все виды услуг, 3 750,00 ₽',
    '',
    'Маяк (N-02), 2026',
    'К возврату: 500,00 → 1 000,00 ₽ (+500,00 ₽), проигрывает',
    'Клиентов, у которых сумма меняется: 8, у которых нет: 0',
    ...[1, 2, 3, 4, 5, 6, 7].map((number) => `  C-10${number}: 50,00 → 100,00 ₽ (+50,00 ₽)`),
    '  C-108: 150,00 → 300,00 ₽ (+150,00 ₽)',
    'Вопросов на рассмотрении: 0 → 0',
    'Посещение групп само- и взаимопомощи: 1 из 8, 12,50%, средний уровень, 500,00 ₽ → 1 из 8, 12,50%, низкий уровень, 1 000,00 ₽',
    'Постановка на учёт в службе занятости: 6 из 8, 75,00%, высокий уровень, 0,00 ₽ → 7 из 8, 87,50%, высокий уровень, 0,00 ₽',
    'Устойчивая ремиссия: 0 из 8, 0,00%, низкий уровень, баллов: 0 → 0 из 8, 0,00%, низкий уровень, баллов: 0',
    'Что изменило бы итог по действующим правилам:',
    '  Посещение групп само- и взаимопомощи: 5 чел. больше: высокий уровень, −500,00 ₽',
    '  Посещение групп само- и взаимопомощи: 1 чел. меньше: низкий уровень, +500,00 ₽',
    '  C-102: не хватает месяцев со справкой о группах: 2',
    ...[3, 4, 5, 6, 7, 8].map((number) => `  C-10${number}: не хватает месяцев со справкой о группах: 6`),
    '  Постановка на учёт в службе занятости: 2 чел. меньше: средний уровень, +500,00 ₽',
    '  C-107: поставлен на учёт позже срока, дней: 10',
    '  Устойчивая ремиссия: 1 чел. больше: средний уровень, баллов: 1',
    '',
    'Родник (N-03), 2026',
    'К возврату: 400,00 → 0,00 ₽ (−400,00 ₽), выигрывает',
    'Клиентов, у которых сумма меняется: 8, у которых нет: 0',
    ...[1, 2, 3, 4, 5, 6, 7, 8].map((number) => `  C-20${number}: 50,00 → 0,00 ₽ (−50,00 ₽)`),
    'Вопросов на рассмотрении: 0 → 0',
    'Посещение групп само- и взаимопомощи: 8 из 8, 100,00%, высокий уровень, 0,00 ₽ → 8 из 8, 100,00%, высокий уровень, 0,00 ₽',
    'Постановка на учёт в службе занятости: 4 из 8, 50,00%, средний уровень, 400,00 ₽ → 5 из 8, 62,50%, высокий уровень, 0,00 ₽',
    'Устойчивая ремиссия: 2 из 8, 25,00%, средний уровень, баллов: 1 → 2 из 8, 25,00%, средний уровень, баллов: 1',
    'Что изменило бы итог по действующим правилам:',
    '  Посещение групп само- и взаимопомощи: 3 чел. меньше: средний уровень, +400,00 ₽',
    '  Постановка на учёт в службе занятости: 1 чел. больше: высокий уровень, −400,00 ₽',
    '  Постановка на учёт в службе занятости: 4 чел. меньше: низкий уровень, +400,00 ₽',
    '  C-205: поставлен на учёт позже срока, дней: 10',
    '  Устойчивая ремиссия: 2 чел. больше: высокий уровень, баллов: 2',
    '  Устойчивая ремиссия: 2 чел. меньше: низкий уровень, баллов: 0',
    '',
    'Исток (N-04), 2026',
    'Средний балл: 22,50 → 22,50',
    'вопрос не ставится → перед комиссией ставится вопрос об исключении из реестра',
    'До порога баллов хватает',
    '',
    'Итого',
    'Расчётов: 3, оценок качества: 1, не прочитано: 0',
    'К возврату: 8 400,00 → 10 000,00 ₽ (+1 600,00 ₽)',
    'Организации: выигрывает 1, проигрывает 2, без изменений 0',
    'Клиенты: выигрывает 8, проигрывает 9, без изменений 1',
    'Посещение групп само- и взаимопомощи: уровень выше 0, уровень ниже 1',
    'Постановка на учёт в службе занятости: уровень выше 1, уровень ниже 0',
    'Устойчивая ремиссия: уровень выше 0, уровень ниже 0',
    'Баллов за ремиссию: 1 → 1',
    'Вывод о качестве меняется: 1',
  ])
})

test('a report in English when asked for', async () => {
  const three = file('three.ndjson', [2, 1, 3].map((index) => oneLine(names[index] ?? '')).join('\n'))
  const { out } = await runScoring(['whatif', three, REFORM, '--format', 'text', '--lang', 'en'])
  const told = lines(out)
  expect(told).toEqual(
    expect.arrayContaining([
      'Reform: Десятая доля за каждый вид, порог 25 баллов, in force from 2026-01-01',
      '  Window for registering with the employment service, months after the course: 2 → 3',
      '  What is returned when several kinds are missing in a month? → 1/8 for each missing kind',
      'To be returned: 400.00 → 0.00 ₽ (−400.00 ₽), gains',
      'Clients whose sum changes: 8, whose does not: 0',
      'Items under review: 0 → 0',
      'Attending mutual-help groups: 1 of 8, 12.50%, medium, 500.00 ₽ → 1 of 8, 12.50%, low, 1,000.00 ₽',
      'Stable remission: 2 of 8, 25.00%, medium, points: 1 → 2 of 8, 25.00%, medium, points: 1',
      "What would have changed today's outcome:",
      '  Attending mutual-help groups: 5 people more: high, −500.00 ₽',
      '  Attending mutual-help groups: 3 people fewer: medium, +400.00 ₽',
      '  C-102: months without a statement on groups: 2',
      '  C-205: registered after the window, days: 10',
      '  Stable remission: 2 people more: high, points: 2',
      'Mean points: 22.50 → 22.50',
      'no question is raised → the question of exclusion goes to the commission',
      'The points reach the threshold',
      'Totals',
      'Settlements: 2, quality scores: 1, refused: 0',
      'To be returned: 900.00 → 1,000.00 ₽ (+100.00 ₽)',
      'Organisations: gains 1, loses 1, the same 0',
      'Attending mutual-help groups: a higher band 0, a lower band 1',
      'Points for remission: 1 → 1',
      'The status of quality changes: 1',
    ]),
  )
})

const reform = (from: string, parameters: object, readings: object = {}) =>
  file('other.json', JSON.stringify({ schema: 'reform/1', title: 'Т\nК возврату', from, parameters, readings }))

test('a reform that comes too late, a title that would forge a line, a number that nothing asks', async () => {
  const path = reform('2027-01-01', { courseDays: 90, missingKindsShare: '1/4' })
  const russian = await runScoring(['whatif', all, path, '--format', 'text'])
  expect(lines(plain(russian.out)).slice(0, 7)).toEqual([
    'Проект: Т\\u000aК возврату, действует с 01.01.2027',
    '  Наибольшая длина курса, дней, включая день договора: 180 → 90 (не спрашивает ни одно правило расчёта и оценки)',
    '  Доля субсидии за месяц, в котором предоставлены не все виды услуг: 1/8 → 1/4',
    '',
    'Берег (N-01), 2026',
    'Проект ещё не действовал 31.12.2026',
    'К возврату: 7 500,00 → 7 500,00 ₽ (0,00 ₽), без изменений',
  ])
  const english = await runScoring(['whatif', all, path, '--format', 'text', '--lang', 'en'])
  expect(english.out).toContain(': 180 → 90 (no rule of a settlement or a quality score asks it)\n')
  expect(english.out).toContain('\nThe reform was not in force on 2026-12-31\n')
  const { out } = await runScoring(['whatif', all, path])
  expect(lines(out).map((line) => (JSON.parse(line) as { applies?: boolean }).applies)).toEqual([
    false,
    false,
    false,
    false,
    undefined,
  ])
  expect(JSON.parse(lines(out)[4] ?? '')).toMatchObject({ reform: { unasked: ['courseDays'] } })
})

test('items under review, remission that moves, a case with nothing near, a year of few points', async () => {
  const month = { month: '2026-02', subsidy: '30000.00', kinds: ['living'], notDue: ['physical'] }
  const clients = [
    { id: 'C-1', contract: '2026-01-01', months: [month] },
    ...[0, 6].map((remissionMonths, index) => ({
      id: `D-${index}`,
      contract: '2024-01-01',
      exit: { date: '2024-06-01', kind: 'completed' },
      months: [],
      aftercare: { remissionMonths },
    })),
  ]
  const settled = (list: unknown[]) => ({
    schema: 'settlement-case/1',
    rules: 'order-929',
    year: 2026,
    organisation: { id: 'N\t', name: 'И\u202e' },
    clients: list,
  })
  const scores = { ...(json('4-quality.case') as { assessments: [{ scores: object }] }).assessments[0].scores }
  const quality = {
    ...(json('4-quality.case') as object),
    assessments: [{ date: '2026-03-20', scores: { ...scores, contract: 0 } }],
  }
  const cases = [settled(clients), settled([]), quality].map((one) => JSON.stringify(one)).join('\n')
  const path = reform(
    '2026-12-31',
    { remissionBands: { lowUpTo: 50, mediumUpTo: 60, gives: { low: 0, medium: 1, high: 2 } }, qualityPoints: 30 },
    { 'not-due-kinds': 'charged', 'missing-kinds': 'per-kind' },
  )
  const source = file('review.ndjson', cases)
  const { out } = await runScoring(['whatif', source, path])
  const [first = '', second = '', third = '', totals = ''] = lines(out)
  expect(JSON.parse(first)).toMatchObject({
    applies: true,
    review: { before: 1, after: 0 },
    before: '3750.00',
    after: '26250.00',
    indicators: {
      remission: { before: { band: 'high', points: 2 }, after: { band: 'low', points: 0 }, move: 'down', points: -2 },
    },
    unchangedClients: 2,
  })
  expect(JSON.parse(second)).toMatchObject({ outcome: 'same', clients: [], unchangedClients: 0 })
  expect(JSON.parse(third)).toMatchObject({
    before: { mean: '10.00', status: 'warning' },
    after: { mean: '30.00', status: 'ok' },
    margin: { points: 10, criteria: 1 },
  })
  expect(JSON.parse(totals)).toMatchObject({
    bandMoves: { remission: { up: 0, down: 1 } },
    remissionPoints: { before: 2, after: 0 },
    organisations: { gains: 0, loses: 1, same: 1 },
    clients: { gains: 0, loses: 1, same: 2 },
    qualityStatuses: { before: { warning: 1 }, after: { ok: 1 }, changed: 1 },
  })
  const text = plain((await runScoring(['whatif', source, path, '--format', 'text'])).out)
  expect(text).toContain('\nИ\\u202e (N\\u0009), 2026\n')
  expect(text).toContain('\nВопросов на рассмотрении: 1 → 0\n')
  expect(text).toContain('\nСредний балл: 10,00 → 30,00\n')
  expect(text).toContain('\nДо порога не хватает баллов: 10; это выполненных критериев: 1\n')
  // The case without clients says nothing of what was near.
  expect(text).toContain(
    [
      'К возврату: 0,00 → 0,00 ₽ (0,00 ₽), без изменений',
      'Клиентов, у которых сумма меняется: 0, у которых нет: 0',
      'Вопросов на рассмотрении: 0 → 0',
      'Посещение групп само- и взаимопомощи: некого учитывать, 0,00 ₽ → некого учитывать, 0,00 ₽',
      'Постановка на учёт в службе занятости: некого учитывать, 0,00 ₽ → некого учитывать, 0,00 ₽',
      'Устойчивая ремиссия: некого учитывать, баллов: 0 → некого учитывать, баллов: 0',
      '',
      'Исток (N-04), 2026',
    ].join('\n'),
  )
  const english = (await runScoring(['whatif', source, path, '--format', 'text', '--lang', 'en'])).out
  expect(english).toContain('\nPoints missing to the threshold: 10; criteria more to be met: 1\n')
  expect(english).toContain('\n  C-1, 2026-02: not all kinds of services, 3,750.00 ₽\n')
})
