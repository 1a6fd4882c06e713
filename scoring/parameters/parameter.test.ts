import { describe, expect, test } from 'vitest'
import { order929 } from '../acts'
import { plainDate } from '../plain-date'
import { attendanceBands } from './attendance-bands'
import { employmentBands } from './employment-bands'
import { missingKindsShare } from './missing-kinds-share'
import { parameter, withValue } from './parameter'
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

describe('another value from a day on', () => {
  const day = plainDate
  const other = withValue(changed, day('2022-01-01'), 'other')

  test.each([
    ['2020-01-01', 'old'],
    ['2021-12-31', 'old'],
    ['2022-01-01', 'other'],
    ['2024-07-01', 'other'],
  ])('on %s it is %s', (on, value) => expect(other.on(day(on))).toBe(value))

  test('it keeps the source of the value that it takes the place of', () => {
    expect(other.rows.map((row) => row.source)).toEqual([source, source])
    expect([other.id, other.sort, other.title]).toEqual([changed.id, changed.sort, changed.title])
  })

  test('from a day before the first value it is the only one, with the source of the first', () => {
    const earlier = withValue(changed, day('2019-01-01'), 'other')
    expect(earlier.rows).toEqual([{ from: '2019-01-01', value: 'other', source }])
  })

  test('on the day of a change it takes its place', () => {
    expect(withValue(changed, day('2024-07-01'), 'other').rows.map(({ value }) => value)).toEqual(['old', 'other'])
  })
})

test('rows may be written in any order', () => {
  const rows = parameter({ id: 'mixed', sort: 'count', title: { ru: 'число', en: 'number' } }, [
    { from: '2024-01-01', value: 2, source },
    { from: '2020-01-01', value: 1, source },
  ]).rows
  expect(rows.map(({ from }) => from)).toEqual(['2020-01-01', '2024-01-01'])
})
