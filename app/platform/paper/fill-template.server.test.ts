import { expect, test } from 'vitest'
import { runs, smallDocx } from '../../../tests/support/small-docx'
import { docxLines } from './docx-lines.server'
import { fillTemplate, MissingFields } from './fill-template.server'
import { sameBytes } from './same-bytes.server'

const letter = () =>
  smallDocx([
    runs('Письмо № {но', 'мер} от ', '{дата}'),
    [
      ['Клиент', 'Сумма'],
      ['{#строки}{клиент}', '{сумма}{/строки}'],
    ],
    '{#причины}',
    '– {причина}',
    '{/причины}',
    '{^причины}Причин нет.{/причины}',
  ])

const fields = {
  номер: '12-П',
  дата: '6\u00a0апреля 2026\u00a0г.',
  строки: [
    { клиент: 'К-0101', сумма: '11\u00a0250,00' },
    { клиент: 'К-0102', сумма: '0,01' },
  ],
  причины: [{ причина: 'А < Б & «В»' }, { причина: 'первая\nвторая' }],
}

test('a field stands where its name stood, a row once for each row, a line break is one', async () => {
  expect(docxLines(fillTemplate(await letter(), fields))).toEqual([
    'Письмо № 12-П от 6\u00a0апреля 2026\u00a0г.',
    'Клиент | Сумма',
    'К-0101 | 11\u00a0250,00',
    'К-0102 | 0,01',
    '– А < Б & «В»',
    '– первая / вторая',
  ])
})

test('an empty table leaves no row, and says so where the template says so', async () => {
  const lines = docxLines(fillTemplate(await letter(), { ...fields, строки: [], причины: [] }))
  expect(lines.slice(1)).toEqual(['Клиент | Сумма', 'Причин нет.'])
})

test.each([
  { given: { ...fields, номер: undefined }, names: ['номер'], why: 'a field that nobody gave' },
  { given: { ...fields, строки: [{ клиент: 'К-0101' }] }, names: ['сумма'], why: 'a field of a row' },
  { given: { ...fields, причины: undefined }, names: ['причины'], why: 'a whole table' },
])('what is missing is named and nothing is made: $why', async ({ given, names }) => {
  const template = await letter()
  const { номер, ...rest } = given
  const made = () => fillTemplate(template, JSON.parse(JSON.stringify({ ...rest, номер })) as typeof fields)
  expect(made).toThrow(MissingFields)
  expect(made).toThrow(names.join(', '))
})

test('the same template and fields give the same bytes, whenever they are put together', async () => {
  const [one, two] = [await letter(), await letter()].map(sameBytes)
  expect(one).toEqual(two)
  expect(fillTemplate(one!, fields)).toEqual(fillTemplate(two!, fields))
})
