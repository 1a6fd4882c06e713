import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { allQuotes, hashOf } from './all-quotes'
import { isFound } from './find-quote'
import { normalPublished, normalText } from './normal-text'

const known = new Set(JSON.parse(readFileSync('fixtures/quotes/hashes.json', 'utf8')) as string[])
const quotes = await allQuotes()

test('there are many', () => expect(quotes.length).toBeGreaterThan(100))

test('every quoted sentence was found in the published text', () => {
  expect(quotes.filter(({ text }) => !known.has(hashOf(text))).map(({ where, text }) => `${where}: ${text}`)).toEqual(
    [],
  )
})

test('no hash is left of a sentence that is quoted no more', () => {
  const used = new Set(quotes.map(({ text }) => hashOf(text)))
  expect([...known].filter((hash) => !used.has(hash))).toEqual([])
})

test('no Latin letter of a scan stands in a Russian word', () => {
  const mixed = /[А-Яа-яё][A-Za-z]|[A-Za-z][А-Яа-яё]/
  expect(quotes.filter(({ text }) => mixed.test(text)).map(({ where }) => where)).toEqual([])
})

describe('finding', () => {
  const found = (quote: string, text: string) => isFound(normalText(quote), normalPublished(text))

  test.each([
    ['социальная реадаптация', 'ресоциализация и социальная реадaptация,', 'a Latin letter of the scan'],
    ['не менее 1 на 6 человек – «да»', '<p>не менее 1 на 6   человек - "да"</p>', 'dashes, marks, tags, spaces'],
    [
      'наркозависимое лицо, поступившее',
      'наркозависимое ли-\nцо'.replace('-\n', '') + ', поступившее',
      'a broken word',
    ],
    [
      'опись имеющихся ценностей и личных вещей',
      'опись имеющихся\n\n\tлицам\t\tценностей и личных вещей',
      'a page break',
    ],
  ])('«%s»: %s', (quote, text) => expect(found(quote, text)).toBe(true))

  test.each([
    ['не позднее трех рабочих дней', 'не позднее двух рабочих дней', 'another number'],
    ['возврата 1/8 субсидии', 'возврата 1/9 субсидии', 'another share'],
    ['', 'что угодно', 'nothing'],
    ['опись имеющихся и личных вещей', 'опись имеющихся ценностей и личных вещей', 'a word left out'],
    ['короткая фраза', `короткая ${'слово '.repeat(200)} фраза`, 'pieces far apart'],
  ])('not «%s»: %s', (quote, text) => expect(found(quote, text)).toBe(false))
})
