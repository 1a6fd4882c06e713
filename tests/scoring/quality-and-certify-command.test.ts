import { expect, test } from 'vitest'
import { qualityMean } from '../../scoring/quality/rules'
import { certificationConclusion } from '../../scoring/certification/rules'
import { runScoring } from './run-scoring'

const quality = (name: string) => `fixtures/quality/${name}.case.json`
const certification = (name: string) => `fixtures/certification/${name}.case.json`

test('a year of quality as a person reads it', async () => {
  const ru = await runScoring(['quality', quality('05-certain'), '--format', 'text'])
  expect(ru.out).toBe(`Оценка качества услуг за 2025
АНО «Пристань» (N-07)
Приказ комитета социальной защиты населения Волгоградской области от 13.06.2018 № 929, редакция 2018-06-13/1

  2025-03-28: 0 баллов
  2025-06-27: 10 баллов
  2025-09-26: 0 баллов

Среднее: (0 + 10 + 0) ÷ 3 = 3.33
вопрос неизбежен: и наибольшие баллы оставшихся оценок не поднимут среднее года до порога (п. 2.4.5)
`)
  const en = await runScoring(['quality', quality('01-mean-under-twenty'), '--format', 'text', '--lang', 'en'])
  expect(en.out).toContain('Mean: (20 + 20 + 20 + 10) ÷ 4 = 17.50\nthe question of exclusion goes to the commission')
})

test('an assessment as a person reads it', async () => {
  const ru = await runScoring(['certify', certification('03-no-remedy-day'), '--format', 'text'])
  expect(ru.out).toBe(`Оценка по набору критериев irkutsk-29/1
Выполнено, частично, не выполнено: 27 + 1 + 1 = 29
  charter: выполнен частично, основной; устранить до 2025-06-01
  price-list: не выполнен; срок устранения не назначен
оценка неполна: у не выполненного полностью критерия нет срока устранения
Это не решение: решают люди и объясняют почему.
`)
  const en = await runScoring(['certify', certification('01-all-met'), '--format', 'text', '--lang', 'en'])
  expect(en.out).toBe(`An assessment by the set irkutsk-29/1
Met, partly met, not met: 29 + 0 + 0 = 29
all criteria are met: certify
This is no verdict: people decide, and say why.
`)
})

test('the trace stands beside the result and outside its seal', async () => {
  const traced = await runScoring(['quality', quality('02-exactly-twenty'), '--trace'])
  const { quote, citation } = qualityMean
  expect((JSON.parse(traced.out) as { trace: unknown }).trace).toEqual([
    {
      rule: 'quality-mean',
      formula: '(20 + 20 + 20 + 20) ÷ 4 = 20.00',
      ru: 'вопрос не ставится',
      en: 'no question is raised',
      quote,
      citation: { ...citation },
    },
  ])
  const plain = await runScoring(['quality', quality('02-exactly-twenty'), '--seal'])
  expect((await runScoring(['quality', quality('02-exactly-twenty'), '--seal', '--trace'])).out).toBe(plain.out)

  const certified = await runScoring(['certify', certification('05-main-not-met-refuses'), '--trace'])
  expect((JSON.parse(certified.out) as { trace: unknown }).trace).toEqual([
    {
      rule: 'certification-conclusion',
      formula: '28 + 0 + 1 = 29',
      ru: 'не выполнен основной критерий: оценка поддерживает отказ',
      en: 'a main criterion is not met: the assessment supports a refusal',
      quote: certificationConclusion.quote,
      citation: { ...certificationConclusion.citation },
      readings: ['main-not-met'],
    },
  ])
})

test.each(['quality', 'certify'])('%s has no table of lines', async (command) => {
  const { status, err } = await runScoring([command, '-', '--format', 'csv'])
  expect(status).toBe(2)
  expect(err).toMatch(/^--format csv: expected json or text\n/)
})

test('an assessor may have nothing to note', async () => {
  const given = {
    schema: 'certification-case/1',
    criteria: { id: 'one/1', criteria: [{ id: 'a' }] },
    assessments: [{ criterion: 'a', result: 'met', note: '' }],
  }
  const { status, out } = await runScoring(['certify', '-'], JSON.stringify(given))
  expect(status).toBe(0)
  expect(JSON.parse(out)).toMatchObject({ met: 1, supports: 'certify', findings: [] })
})
