import { expect, test } from 'vitest'
import { services } from './catalogue'
import { serviceTexts } from './service-texts'

const russian = [...serviceTexts].flatMap(([code, { heading, name, description }]) =>
  [heading ?? name, name, ...description].map((text) => `${code} ${text}`),
)

test('every service of the catalogue has its texts, in its order', () => {
  expect([...serviceTexts.keys()]).toEqual(services.map(({ code }) => code))
})

test('no tag, no doubled space and no Latin letter is left of the table', () => {
  expect(russian.filter((text) => /[A-Za-z<>]|\s{2}|\s$/.test(text))).toEqual([])
})

test('no text is cut short', () => {
  const shortest = (texts: readonly string[]) => Math.min(...texts.map((text) => text.length))
  const all = [...serviceTexts.values()]
  expect(shortest(all.map(({ name }) => name))).toBe('трехразовое питание'.length)
  expect(shortest(all.flatMap(({ description }) => description))).toBe('услуга включает:'.length)
  expect(shortest(all.map(({ summary }) => summary))).toBe(
    'Team contests with relatives, sportsmen and volunteers.'.length,
  )
})

test('a summary is English', () => {
  expect([...serviceTexts.values()].filter(({ summary }) => !/^[A-Z][a-zA-Z0-9 ,;’-]+\.$/.test(summary))).toEqual([])
})

test.each([
  ['1.1', 1],
  ['1.2', 1],
  ['1.3', 3],
  ['1.4', 8],
  ['1.5.1', 7],
  ['1.5.2', 2],
  ['1.6', 2],
  ['1.7', 1],
  ['1.8', 1],
  ['1.9', 10],
  ['1.10', 2],
  ['1.11.1', 1],
  ['1.11.2', 1],
  ['2.1', 1],
  ['2.2', 1],
  ['3.1', 3],
  ['3.2', 3],
  ['3.3', 3],
  ['4.1', 3],
  ['4.2', 1],
  ['4.3', 1],
  ['4.4', 1],
  ['4.5', 1],
  ['4.6', 5],
  ['4.7', 2],
  ['5.1', 2],
  ['5.2', 1],
  ['5.3', 1],
  ['6.1', 1],
  ['6.2', 1],
  ['6.3', 1],
  ['6.4', 2],
  ['6.5', 1],
  ['7.1', 1],
  ['7.2', 1],
  ['8.1', 1],
  ['8.2', 5],
  ['8.3', 4],
])('the description of %s has %i paragraphs', (code, count) => {
  expect(serviceTexts.get(code)?.description).toHaveLength(count)
})

test('what a page break cut in two is whole again', () => {
  expect(serviceTexts.get('1.2')).toMatchObject({
    name: 'Обеспечение сохранности вещей и ценностей, принадлежащих наркозависимым лицам',
    description: [expect.stringContaining('описи имеющихся ценностей, личных вещей')],
  })
  expect(serviceTexts.get('4.5')?.description[0]).toContain('психических функций, необходимых для выполнения')
})

test('parts of rows 1.5 and 1.11 bear the heading of their row, no others do', () => {
  const headed = [...serviceTexts].flatMap(([code, { heading }]) => (heading === undefined ? [] : [[code, heading]]))
  expect(headed).toEqual([
    ['1.5.1', 'Приготовление и подача пищи'],
    ['1.5.2', 'Приготовление и подача пищи'],
    ['1.11.1', 'Оказание социально-правовой помощи наркозависимым лицам'],
    ['1.11.2', 'Оказание социально-правовой помощи наркозависимым лицам'],
  ])
})
