import { describe, expect, test } from 'vitest'
import { order929, irkutskSystem } from 'scoring/acts'
import type { Chapter } from 'scoring/methodology/chapters'
import type { Rule } from 'scoring/rule'
import { excerptOf, searchRules } from './search-rules'

const rule = (id: string, ru: string, quote: string, citation = order929('2.4.8, table, 1.1')): Rule => ({
  ...{ id, quote, citation, title: { ru, en: `The ${id}` }, does: { ru: 'считает', en: 'computes' } },
  ...{ parameters: [], readings: [] },
})

const chapters: readonly Chapter[] = [
  {
    id: 'settlement',
    title: { ru: 'Возврат', en: 'Settlement' },
    rules: [
      rule('missing-kinds', 'Предоставлены услуги не всех видов', 'в виде возврата 1/8 субсидии'),
      rule('remission', 'Устойчивая ремиссия', 'учитывается при определении рейтинга'),
    ],
  },
  {
    id: 'certification',
    title: { ru: 'Сертификация', en: 'Certification' },
    rules: [rule('criterion-charter', 'Устав', 'проводит учёт «всех» лиц', irkutskSystem('criteria'))],
  },
]
const nothing = { text: '', chapter: '', act: '' }
const found = (search: Partial<typeof nothing>) =>
  searchRules(chapters, { ...nothing, ...search }).flatMap(({ rules }) => rules.map(({ id }) => id))

const all = ['missing-kinds', 'remission', 'criterion-charter']

describe('searching the rules', () => {
  test.each([
    { text: '', is: all, why: 'nothing is asked' },
    { text: '1/8', is: ['missing-kinds'], why: 'figures as they stand' },
    { text: '1/9', is: [], why: 'other figures' },
    { text: 'СУБСИДИЙ', is: ['missing-kinds'], why: 'another case and another ending' },
    { text: 'субсидия возврат', is: ['missing-kinds'], why: 'another order of words' },
    { text: 'учет', is: ['criterion-charter'], why: 'е for ё' },
    { text: '«учёт всех»,', is: ['criterion-charter'], why: 'quotes and commas aside' },
    { text: 'виды', is: ['missing-kinds'], why: 'four letters lose one' },
    { text: 'вид', is: ['missing-kinds'], why: 'three letters lose none' },
    { text: 'ремиссий', is: ['remission'], why: 'a title' },
    { text: 'строка 1.1', is: ['missing-kinds', 'remission'], why: 'a clause in Russian' },
    { text: 'row 1.1', is: ['missing-kinds', 'remission'], why: 'a clause in English' },
    { text: 'критерий', is: ['criterion-charter'], why: 'a clause in words' },
    { text: 'criterion-charter', is: ['criterion-charter'], why: 'an id' },
    { text: 'врат', is: [], why: 'the middle of a word is not the word' },
    { text: 'charter', is: ['criterion-charter'], why: 'either side of a hyphen' },
    { text: 'the remission', is: ['remission'], why: 'an English title' },
    { text: 'субсидия ремиссия', is: [], why: 'words of two rules' },
    { text: ' , ', is: all, why: 'no words at all' },
  ])('«$text» finds $is: $why', ({ text, is }) => expect(found({ text })).toEqual(is))

  test('a chapter or an act alone, and both with words', () => {
    expect(found({ chapter: 'settlement' })).toEqual(['missing-kinds', 'remission'])
    expect(found({ act: 'irkutsk-system' })).toEqual(['criterion-charter'])
    expect(found({ chapter: 'settlement', act: 'irkutsk-system' })).toEqual([])
    expect(found({ chapter: 'settlement', act: 'order-929', text: 'рейтинг' })).toEqual(['remission'])
  })

  test('a chapter in which nothing is found is left out', () => {
    expect(searchRules(chapters, { ...nothing, text: 'рейтинг' }).map(({ id }) => id)).toEqual(['settlement'])
  })
})

describe('the part of a sentence that is shown', () => {
  const long = Array.from({ length: 40 }, (_, index) => `слово${index}`).join(' ')
  test.each([
    {
      quote: 'в виде возврата 1/8 субсидии',
      text: '1/8',
      is: 'в виде возврата 1/8 субсидии',
      why: 'a short one whole',
    },
    { quote: 'в виде возврата', text: 'устав', is: null, why: 'none of the words' },
    { quote: 'в виде возврата', text: '', is: null, why: 'nothing was asked' },
    {
      ...{ quote: long, text: 'слово20', why: 'cut at both ends' },
      is: `… ${Array.from({ length: 22 }, (_, index) => `слово${index + 12}`).join(' ')} …`,
    },
  ])('$why', ({ quote, text, is }) => expect(excerptOf(quote, text)).toBe(is))
})
