import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sumInWords } from './sum-in-words'

test.each([
  [0n, 'Ноль рублей 00 копеек'],
  [1n, 'Ноль рублей 01 копейка'],
  [100n, 'Один рубль 00 копеек'],
  [202n, 'Два рубля 02 копейки'],
  [505n, 'Пять рублей 05 копеек'],
  [1111n, 'Одиннадцать рублей 11 копеек'],
  [2121n, 'Двадцать один рубль 21 копейка'],
  [1125000n, 'Одиннадцать тысяч двести пятьдесят рублей 00 копеек'],
  [100000000n, 'Один миллион рублей 00 копеек'],
  [
    9999999999999999n,
    'Девяносто девять триллионов девятьсот девяносто девять миллиардов девятьсот девяносто девять миллионов девятьсот девяносто девять тысяч девятьсот девяносто девять рублей 99 копеек',
  ],
])('%s kopecks: %s', (kopecks, words) => {
  expect(sumInWords(kopecks)).toBe(words)
})

test('no kopeck is lost, and roubles agree with their number', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 18n }), (kopecks) => {
      const words = sumInWords(kopecks)
      const last = kopecks % 100n
      const roubles = kopecks / 100n
      expect(words).toMatch(new RegExp(` ${String(last).padStart(2, '0')} копе(йка|йки|ек)$`))
      const teens = roubles % 100n >= 11n && roubles % 100n <= 14n
      const form = teens
        ? 'рублей'
        : roubles % 10n === 1n
          ? 'рубль'
          : [2n, 3n, 4n].includes(roubles % 10n)
            ? 'рубля'
            : 'рублей'
      expect(words).toContain(` ${form} `)
      expect(sumInWords(roubles * 100n).replace(/00 копеек$/, '')).toBe(words.replace(/\d\d копе\S+$/, ''))
    }),
  )
})

test('a sum below zero is no sum of a document', () => {
  expect(() => sumInWords(-1n)).toThrow(RangeError)
})
