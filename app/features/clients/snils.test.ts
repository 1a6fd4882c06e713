import { expect, test } from 'vitest'
import { readSnils, snilsText } from './snils'

test.each([
  { typed: '112-233-445 95', read: '11223344595', why: 'the well-known example' },
  { typed: '11223344595', read: '11223344595', why: 'without its marks' },
  { typed: '112-233-445 96', read: null, why: 'a wrong check' },
  { typed: '087-654-303 00', read: '08765430300', why: 'a sum of 202 leaves 0' },
  { typed: '112-233-445', read: null, why: 'too short' },
])('$typed: $why', ({ typed, read }) => {
  expect(readSnils(typed)).toBe(read)
})

test('it is shown as on the card', () => {
  expect(snilsText('11223344595')).toBe('112-233-445 95')
})
