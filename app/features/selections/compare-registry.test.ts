import { expect, test } from 'vitest'
import type { TaxAnswer } from '~/platform/registries/registry-answers'
import { compareAnswer, hintsOf, type Said } from './compare-registry'

const said: Said = {
  name: 'Автономная некоммерческая организация «Центр „Каменный брод“»',
  ...{ inn: '0001125267', ogrn: '1170000003910', kpp: '000101001', headName: 'Терентьев Роман Алексеевич' },
}
const answer: TaxAnswer = {
  ...{ name: 'АВТОНОМНАЯ НЕКОММЕРЧЕСКАЯ ОРГАНИЗАЦИЯ "ЦЕНТР "КАМЕННЫЙ БРОД""', shortName: '', isStandIn: false },
  ...{ inn: said.inn, ogrn: said.ogrn, kpp: said.kpp, headName: 'ТЕРЕНТЬЕВ РОМАН АЛЕКСЕЕВИЧ', status: 'active' },
  ...{ activityCodes: ['87.90', '88.10'], hasArrears: false },
}
const differing = (over: Partial<TaxAnswer>) =>
  compareAnswer('tax', said, { ...answer, ...over })
    .filter(({ isSame }) => !isSame)
    .map(({ field }) => field)

test('capitals and quotation marks make no difference', () => {
  expect(differing({})).toEqual([])
})

test('what the register does not say is no difference', () => {
  expect(differing({ kpp: null, headName: '' })).toEqual([])
})

test.each([
  { over: { headName: 'Иной Иван Иванович' }, field: 'headName' },
  { over: { inn: '0001125268' }, field: 'inn' },
  { over: { kpp: '000101002' }, field: 'kpp' },
  { over: { name: 'АНО «Другая»' }, field: 'name' },
  { over: { status: 'liquidating' as const }, field: 'status' },
])('$field differs', ({ over, field }) => {
  expect(differing(over)).toEqual([field])
})

test('the justice register knows neither ИНН nor КПП', () => {
  const { name, ogrn, headName } = answer
  const fields = compareAnswer('justice', said, { name, ogrn, headName, status: 'active', isStandIn: false })
  expect(fields.map(({ field }) => field)).toEqual(['name', 'ogrn', 'headName', 'status'])
})

const day = '2026-11-23'
const hint = (over: Partial<TaxAnswer>, id: string) =>
  hintsOf({ tax: { ...answer, ...over }, justice: null }, day).get(id)

test.each([
  { over: {}, id: 'requirement-code', word: 'yes' },
  { over: { activityCodes: ['88.10'] }, id: 'requirement-code', word: 'no' },
  { over: { activityCodes: [] }, id: 'requirement-code', word: 'unknown' },
  { over: {}, id: 'admissible-taxes', word: 'yes' },
  { over: { hasArrears: true }, id: 'admissible-taxes', word: 'no' },
  { over: { hasArrears: null }, id: 'admissible-taxes', word: 'unknown' },
  { over: {}, id: 'admissible-going-concern', word: 'yes' },
  { over: { status: 'bankrupt' as const }, id: 'admissible-going-concern', word: 'no' },
])('$id: $word', ({ over, id, word }) => {
  expect(hint(over, id)).toBe(word)
})

test('one register alone may say that the organisation is ending', () => {
  const justice = { name: said.name, ogrn: said.ogrn, headName: '', status: 'excluded' as const, isStandIn: false }
  expect(hintsOf({ tax: answer, justice }, day).get('admissible-going-concern')).toBe('no')
  expect(hintsOf({ tax: null, justice: null }, day).size).toBe(0)
})
