import { expect, test } from 'vitest'
import { qualityMarginText } from './margins-text'

test.each([
  {
    margin: { points: 0, criteria: 0 },
    ru: 'До порога баллов хватает',
    en: 'The points reach the threshold',
  },
  {
    margin: { points: 13, criteria: 2 },
    ru: 'До порога не хватает баллов: 13; это выполненных критериев: 2',
    en: 'Points missing to the threshold: 13; criteria more to be met: 2',
  },
  {
    margin: { points: 41, criteria: null },
    ru: 'До порога не хватает баллов: 41; и все критерии не дали бы столько',
    en: 'Points missing to the threshold: 41; not even all criteria would give them',
  },
])('$en', ({ margin, ru, en }) => {
  expect(qualityMarginText(margin, 'ru')).toBe(ru)
  expect(qualityMarginText(margin, 'en')).toBe(en)
})
