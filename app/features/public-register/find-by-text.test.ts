import { describe, expect, test } from 'vitest'
import { registerCard } from '~/features/register/card'
import { searchable } from '~/platform/lists/list-query'
import { wordsOf } from './correct-words'
import { findByText } from './find-by-text'
import { findableText } from './findable-text'
import type { PublicCentre } from './public-centre'

const centre = (number: number, name: string, municipality: string, over: object = {}): PublicCentre => {
  const card = registerCard.parse({ number, centreName: name, municipality, capacityMen: 5, ...over })
  return { centreId: `c${number}`, number, card, text: findableText(searchable(name, municipality), card) }
}

const centres = [
  centre(1, 'Берёзовый дом', 'Камышин', { capacityWomen: 4 }),
  centre(2, 'Причал', 'Камышин'),
  centre(3, 'Новый берег', 'Приволжск', { inn: '3400000018', faith: 'orthodox' }),
]
const vocabulary = new Map<string, number>()
for (const { text } of centres)
  for (const word of new Set(wordsOf(text))) vocabulary.set(word, (vocabulary.get(word) ?? 0) + 1)

const find = (typed: string) => {
  const found = findByText(centres, vocabulary, typed)
  return { ...found, centres: found.centres.map(({ number }) => number) }
}

describe('a search that forgives', () => {
  test.each([
    { typed: 'Березовый ДОМ', finds: [1], instead: null, why: 'ё and case' },
    { typed: 'камышин причал', finds: [2], instead: null, why: 'words in any order' },
    { typed: 'камы', finds: [1, 2], instead: null, why: 'the beginning of a word' },
    { typed: 'камишин', finds: [1, 2], instead: 'камышин', why: 'a wrong letter' },
    { typed: 'камышн', finds: [1, 2], instead: 'камышин', why: 'a missing letter' },
    { typed: 'камышинн', finds: [1, 2], instead: 'камышин', why: 'a letter too many' },
    { typed: 'кмаышин', finds: [1, 2], instead: 'камышин', why: 'swapped letters' },
    { typed: 'в Камышине', finds: [1, 2], instead: 'камышин', why: 'another case of the name' },
    { typed: 'прчал камишин', finds: [2], instead: 'причал камышин', why: 'two words with mistakes' },
    { typed: 'рибилитоция', finds: [1, 2, 3], instead: 'реабилитация', why: 'three letters of a long word' },
    { typed: 'htf,bkbnfwbz', finds: [1, 2, 3], instead: 'реабилитация', why: 'the Latin layout' },
    { typed: 'Rfvsiby', finds: [1, 2], instead: 'камышин', why: 'the Latin layout with a capital' },
    { typed: 'rfvbiby', finds: [1, 2], instead: 'камышин', why: 'the Latin layout and a wrong letter' },
    { typed: 'женщин', finds: [1], instead: null, why: 'in the words of a family' },
    { typed: 'православный', finds: [3], instead: null, why: 'the faith' },
    { typed: '  ', finds: [1, 2, 3], instead: null, why: 'nothing asked' },
    { typed: '№ 7700000000', finds: [], instead: null, why: 'a number is never guessed' },
    { typed: 'ъъъъъъ', finds: [], instead: null, why: 'nothing is near' },
  ])('$typed: $why', ({ typed, finds, instead }) => {
    const found = find(typed)
    expect(found.centres).toEqual(finds)
    expect(found.instead).toBe(instead)
  })

  test('where no centre has all the words, those are shown that have the most of them', () => {
    expect(find('причал камышин недорого')).toMatchObject({ centres: [2], isPartial: true })
  })

  test('where a word stands by chance inside another, the spelling that finds more is offered', () => {
    expect(find('ышин')).toMatchObject({ centres: [1, 2], isPartial: false })
    expect(find('ичал')).toMatchObject({ centres: [2], maybe: null })
  })

  test('signs of a pattern are letters like any other', () => {
    expect(find('%_*.(').centres).toEqual([1, 2, 3])
  })
})
