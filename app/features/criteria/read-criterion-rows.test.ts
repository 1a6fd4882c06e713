import { describe, expect, test } from 'vitest'
import { matchHeadings } from '~/platform/csv/headings'
import { criterionHeadings } from './criterion-columns'
import { readCriterionRows } from './read-criterion-rows'

const heading = ['№', 'Код', 'Название', 'Основной', 'Подставлен', 'Текст', 'Источник', 'Способ проверки']
const { at } = matchHeadings(heading, criterionHeadings)
const good = ['1', 'устав', 'Устав', 'да', 'нет', 'наличие устава', 'Положение, п. 1', 'документ']

/** The good row with some cells in place of its own. */
const row = (number: number, over: Record<string, string> = {}) => ({
  number,
  cells: heading.map((name, index) => over[name] ?? good[index]!),
})
const problemsOf = (...rows: ReturnType<typeof row>[]) =>
  readCriterionRows(rows, at).problems.map(({ row, column, problem }) => `${row} ${column}: ${problem}`)

test('a row is read as a criterion', () => {
  expect(readCriterionRows([row(2)], at).good).toEqual([
    {
      ...{ code: 'устав', place: 1, title: 'Устав', titleEn: '', isMain: true, isStandIn: false },
      ...{ text: 'наличие устава', source: 'Положение, п. 1', method: 'документ' },
    },
  ])
})

test.each([
  { typed: 'да', is: true },
  { typed: 'ДА', is: true },
  { typed: '1', is: true },
  { typed: '+', is: true },
  { typed: 'нет', is: false },
  { typed: '', is: false },
])('«$typed» is $is', ({ typed, is }) => {
  expect(readCriterionRows([row(2, { Основной: typed })], at).good[0]?.isMain).toBe(is)
})

describe('what is wrong is told by row and column', () => {
  test.each<{ why: string; over: Record<string, string>; told: string[] }>([
    { why: 'no code', over: { Код: '' }, told: ['2 Код: required'] },
    { why: 'a code with a space', over: { Код: 'устав центра' }, told: ['2 Код: code'] },
    { why: 'no name', over: { Название: '' }, told: ['2 Название: required'] },
    { why: 'no text', over: { Текст: ' ' }, told: ['2 Текст: required'] },
    { why: 'no source', over: { Источник: '' }, told: ['2 Источник: required'] },
    { why: 'neither yes nor no', over: { Основной: 'может быть' }, told: ['2 Основной: yesNo'] },
    { why: 'no number', over: { '№': 'первый' }, told: ['2 №: place'] },
    { why: 'too long', over: { Название: 'я'.repeat(301) }, told: ['2 Название: tooLong'] },
    {
      why: 'several at once',
      over: { Текст: '', Источник: '', Основной: '?' },
      told: ['2 Основной: yesNo', '2 Текст: required', '2 Источник: required'],
    },
  ])('$why', ({ over, told }) => {
    expect(problemsOf(row(2, over))).toEqual(told)
  })

  test('the same code twice: the second says where the first is', () => {
    const read = readCriterionRows([row(2), row(5)], at)
    expect(read.problems).toMatchObject([{ row: 5, column: 'Код', problem: 'repeated', limit: 2 }])
    expect(read.good).toHaveLength(1)
  })
})

test('bad rows leave the good ones, and are named all the same', () => {
  const read = readCriterionRows([row(2), row(3, { Код: 'кадры', Текст: '' }), row(4, { Код: 'договор' })], at)
  expect(read.good.map(({ code }) => code)).toEqual(['устав', 'договор'])
  expect(read.named).toEqual(['устав', 'кадры', 'договор'])
})
