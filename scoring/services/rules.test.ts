import { describe, expect, test } from 'vitest'
import { services } from './catalogue'
import { kinds, serviceKinds } from './kinds'
import { normIds, norms } from './norms'
import { standardRules } from './rules'

const byId = new Map(standardRules.map((rule) => [rule.id, rule]))
const parametersOf = (id: string) => byId.get(id)?.parameters.map((parameter) => parameter.id)

test('eight kinds, five rules of what falls due and falls short, and every norm, each under its own id', () => {
  expect([...byId.keys()]).toEqual([
    ...serviceKinds.map((kind) => `kind-${kind}`),
    'due-by-frequency',
    'month-of-a-service',
    'last-two-months',
    'days-in-programme',
    'volume-shortfalls',
    ...normIds.map((id) => `norm-${id}`),
  ])
  expect(byId.size).toBe(standardRules.length)
})

describe('the kinds', () => {
  test.each(serviceKinds)('%s: its own sentence of clause 2.1, its title and its services', (kind) => {
    const rule = byId.get(`kind-${kind}`)!
    expect(rule).toMatchObject({ title: kinds[kind].title, parameters: [], readings: [] })
    expect(rule.citation.clause).toBe('2.1')
    expect(rule.quote).toMatch(/^услуги по .+ направлены на .+[а-я]$/)
    for (const { code, title } of services.filter((service) => service.kind === kind)) {
      expect(rule.does.ru).toContain(`${code} ${title.ru} — `)
      expect(rule.does.en).toContain(`${code} ${title.en} — `)
    }
  })

  test('what falls due of a kind is told as it is counted', () => {
    expect(byId.get('kind-sociocultural')!.does).toEqual({
      ru: 'Причитается: 5.1 Организация досуга — 1 раз в месяц; 5.2 Организация посещения родителями и близкими родственниками — 1 раз в месяц; 5.3 Обеспечение периодическими изданиями, создание библиотеки — 4 раза в месяц.',
      en: 'Due: 5.1 Leisure — once a month; 5.2 Visits of parents and close relatives — once a month; 5.3 Periodicals and a library — 4 times a month.',
    })
  })
})

test.each([
  ['due-by-frequency', '2.2', ['period-start'], [], 6],
  ['month-of-a-service', '2.3.1', ['period-start'], [], 1],
  ['last-two-months', '2.2, table, 8.2', [], ['courseDays'], 1],
  ['days-in-programme', '3.1', [], ['courseDays'], 3],
  ['volume-shortfalls', '2.4.4 (1)', ['period-start'], [], 3],
] as [string, string, string[], string[], number][])(
  '%s: clause %s, readings %j, parameters %j, %i senses taken',
  (id, clause, readings, parameters, taken) => {
    const rule = byId.get(id)!
    expect([rule.citation.clause, rule.readings, parametersOf(id)]).toEqual([clause, readings, parameters])
    expect(rule.taken).toHaveLength(taken)
  },
)

describe('the norms', () => {
  test('each has the title, the sentence, the clause and the number of its norm', () => {
    for (const id of normIds) {
      const { title, quote, citation, bound } = norms[id]
      expect(byId.get(`norm-${id}`)).toMatchObject({ title, quote, citation, readings: [] })
      expect(byId.get(`norm-${id}`)?.parameters).toEqual(bound ? [bound.parameter] : [])
    }
  })

  test.each([
    ['norm-bowls', 'неполная группа считается целой', 'one more for a broken group'],
    ['norm-pillow', 'столько же или больше', 'as much or more'],
    ['norm-linen-change', 'столько же или меньше', 'as much or less'],
    ['norm-chair', '«да» или «нет»', 'yes or no'],
  ])('%s says how it is checked: %s', (id, ru, en) => {
    const { does } = byId.get(id)!
    expect(does.ru).toContain(ru)
    expect(does.en).toContain(en)
    expect(does.ru).toContain('то неизвестно, а не нарушено')
    expect(does.en).toContain('is unknown, not broken')
  })
})

test('nothing is said in one language alone', () => {
  for (const { title, does, taken = [] } of standardRules)
    for (const { ru, en } of [title, does, ...taken.flatMap((sense) => [sense.question, sense.taken, sense.reason])]) {
      expect(ru).toMatch(/[А-Яа-яё]{2}/)
      expect(en).toMatch(/[A-Za-z]{2}/)
      expect(en).not.toMatch(/[А-Яа-яё]/)
    }
})
