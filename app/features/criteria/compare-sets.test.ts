import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareSets, partsOf } from './compare-sets'
import type { SetCriterion } from './set-in-force.read.server'

const criterion = (id: string, over: Partial<SetCriterion> = {}): SetCriterion => ({
  ...{ id, main: false, standIn: false, title: { ru: id, en: id } },
  ...{ text: 'наличие устава', source: 'Положение', method: '' },
  ...over,
})
const set = (ids: string) => [...ids].map((id) => criterion(id))

const told = (before: string, after: string) => {
  const { added, removed, changed, sameCount } = compareSets(set(before), set(after))
  const ids = (of: readonly { criterion: SetCriterion }[]) => of.map((one) => one.criterion.id).join('')
  return { added: ids(added), removed: ids(removed), moved: ids(changed.filter(({ isMoved }) => isMoved)), sameCount }
}

describe('which criteria came, went and moved', () => {
  test.each([
    { why: 'nothing', before: 'абв', after: 'абв', is: { added: '', removed: '', moved: '', sameCount: 3 } },
    { why: 'one came', before: 'абв', after: 'абгв', is: { added: 'г', removed: '', moved: '', sameCount: 3 } },
    { why: 'one went', before: 'абв', after: 'ав', is: { added: '', removed: 'б', moved: '', sameCount: 2 } },
    {
      why: 'the last became the first',
      before: 'абв',
      after: 'ваб',
      is: { added: '', removed: '', moved: 'в', sameCount: 2 },
    },
    {
      why: 'one came, one went, the rest did not move',
      before: 'абвг',
      after: 'бвгд',
      is: { added: 'д', removed: 'а', moved: '', sameCount: 3 },
    },
    { why: 'all are others', before: 'аб', after: 'вг', is: { added: 'вг', removed: 'аб', moved: '', sameCount: 0 } },
  ])('$why', ({ before, after, is }) => {
    expect(told(before, after)).toEqual(is)
  })

  test('each criterion of either edition is counted once', () => {
    const ids = fc.uniqueArray(fc.constantFrom(...'абвгдежзик'))
    fc.assert(
      fc.property(ids, ids, (before, after) => {
        const result = compareSets(set(before.join('')), set(after.join('')))
        expect(result.added.length + result.changed.length + result.sameCount).toBe(after.length)
        expect(result.removed.length + result.changed.length + result.sameCount).toBe(before.length)
      }),
    )
  })
})

describe('what changed in a criterion', () => {
  test('its text word by word, and what it is', () => {
    const now = criterion('а', { text: 'наличие действующего устава', main: true })
    const [changed] = compareSets([criterion('а')], [now]).changed
    expect(changed?.flags).toEqual([{ flag: 'main', isNow: true }])
    expect(changed?.texts).toHaveLength(1)
    expect(changed?.texts[0]?.parts.filter(({ kind }) => kind !== 'same').map(({ text }) => text.trim())).toEqual([
      'действующего',
    ])
  })

  test('a Russian word is changed as a whole', () => {
    expect(partsOf('не менее 1 года', 'не менее двух лет')).toEqual([
      { text: 'не менее ', kind: 'same' },
      { text: '1 года', kind: 'removed' },
      { text: 'двух лет', kind: 'added' },
    ])
  })

  test('both texts can be read from the parts', () => {
    const words = fc.array(fc.constantFrom('устав', 'договор', ',', 'наличие', '1', 'года')).map((all) => all.join(' '))
    fc.assert(
      fc.property(words, words, (before, after) => {
        const without = (kind: string) =>
          partsOf(before, after)
            .filter((part) => part.kind !== kind)
            .map(({ text }) => text)
            .join('')
        expect(without('removed')).toBe(after)
        expect(without('added').replace(/\s+/g, ' ').trim()).toBe(before.replace(/\s+/g, ' ').trim())
      }),
    )
  })
})
