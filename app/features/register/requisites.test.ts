import { expect, test } from 'vitest'
import { innProblem, kppProblem, ogrnProblem } from './requisites'

test.each([
  { inn: '3400000018', key: null, why: 'the last digit checks the others' },
  { inn: '3400000019', key: 'register.requisites.innCheck', why: 'one digit is wrong' },
  { inn: '4300000018', key: 'register.requisites.innCheck', why: 'two digits are swapped' },
  { inn: '340000001', key: 'register.requisites.innLength', why: 'nine digits' },
  { inn: '500100732259', key: 'register.requisites.innLength', why: "twelve digits are a person's" },
])('ИНН $inn: $why', ({ inn, key }) => {
  expect(innProblem(inn)?.key ?? null).toBe(key)
})

test('a wrong check digit is named together with the right one', () => {
  expect(innProblem('3400000019')?.values).toEqual({ expected: 8, found: 9 })
})

test.each([
  { ogrn: '1023400000007', key: null },
  { ogrn: '1023400000008', key: 'register.requisites.ogrnCheck' },
  { ogrn: '102340000000', key: 'register.requisites.ogrnLength' },
])('ОГРН $ogrn', ({ ogrn, key }) => {
  expect(ogrnProblem(ogrn)?.key ?? null).toBe(key)
})

test('a КПП may have letters in its fifth and sixth place only', () => {
  expect(kppProblem('3445AB001')).toBeNull()
  expect(kppProblem('34A501001')?.key).toBe('register.requisites.kppShape')
})
