import { expect, test } from 'vitest'
import { order929 } from '../acts'
import { plainDate } from '../plain-date'
import { attendanceBands } from './attendance-bands'
import { employmentBands } from './employment-bands'
import { missingKindsShare } from './missing-kinds-share'
import { parameter } from './parameter'
import { remissionBands } from './remission-bands'

const source = order929('2.2')
const changed = parameter({ id: 'example', sort: 'text', title: { ru: 'пример', en: 'example' } }, [
  { from: '2020-01-01', value: 'old', source },
  { from: '2024-07-01', value: 'new', source },
])

test.each([
  ['2020-01-01', 'old'],
  ['2024-06-30', 'old'],
  ['2024-07-01', 'new'],
])('on %s it is %s', (day, value) => expect(changed.on(plainDate(day))).toBe(value))

test('a day without a value fails, naming the parameter, the day and since when', () => {
  expect(() => changed.on(plainDate('2019-12-31'))).toThrow(
    'parameter example has no value on 2019-12-31: it is in force since 2020-01-01',
  )
  expect(() => missingKindsShare.on(plainDate('2018-06-12'))).toThrow('in force since 2018-06-13')
})

test('two rows of one day are a mistake', () => {
  const row = { from: '2020-01-01', value: 1, source }
  expect(() => parameter({ id: 'twice', sort: 'count', title: { ru: 'дважды', en: 'twice' } }, [row, row])).toThrow(
    'two rows of one day',
  )
})

test('the bands of the order', () => {
  const day = plainDate('2025-12-31')
  expect(
    [attendanceBands, employmentBands, remissionBands].map((bands) => [
      bands.on(day).lowUpTo,
      bands.on(day).mediumUpTo,
    ]),
  ).toEqual([
    [10, 70],
    [10, 50],
    [10, 40],
  ])
})
