import { expect, test } from 'vitest'
import { clauseText } from '../methodology/clause-text'
import { allRules } from '../methodology/chapters'
import { referralRules, regionRules, requirementRules } from './rules'
import { stages } from './zhigalovo-stages'

const rules = [...referralRules, ...requirementRules, ...regionRules]

test('every rule has an id of its own among all', () => {
  const ids = allRules.map(({ id }) => id)
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  expect(rules.filter((rule) => !allRules.includes(rule))).toEqual([])
})

test('no rule asks a reading: where the text leaves room it says what is taken', () => {
  expect(rules.flatMap(({ readings }) => readings)).toEqual([])
})

test('no Russian text has a Latin letter in a Russian word', () => {
  const texts = rules.flatMap(({ quote, title, does, taken = [] }) => [
    quote,
    title.ru,
    does.ru,
    ...taken.flatMap((sense) => [sense.question.ru, sense.taken.ru, sense.reason.ru]),
  ])
  expect(texts.filter((text) => /[а-яё][a-z]|[a-z][а-яё]/i.test(text))).toEqual([])
})

test('every clause is said in Russian', () => {
  const tasks = Object.values(stages).flatMap((stage) => stage.tasks.map(({ citation }) => citation))
  const clauses = [...rules.map(({ citation }) => citation), ...tasks].map((citation) => clauseText(citation, 'ru'))
  expect(clauses.filter((text) => /[a-z]/.test(text))).toEqual([])
})

test.each([
  ['referral-refusal', 4],
  ['contract-refusal', 3],
  ['contraindication', 5],
  ['client-pays', 5],
  ['valid-reason', 3],
  ['document', 4],
  ['marker', 5],
] as const)('the closed list %s has %i lines', (list, lines) => {
  expect(rules.filter(({ id }) => id.startsWith(`${list}-`)).length).toBe(lines)
})
