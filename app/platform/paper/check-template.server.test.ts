import { ExternalHyperlink, Paragraph, TextRun } from 'docx'
import { describe, expect, test } from 'vitest'
import { headerOf, runs, smallDocx, withPart } from '../../../tests/support/small-docx'
import { checkTemplate, mostTemplateBytes } from './check-template.server'
import type { FieldSpec } from './fields'

const field = (name: string, rows?: readonly FieldSpec[]): FieldSpec => ({ name, means: name, ...(rows && { rows }) })
const specs = [
  field('номер'),
  field('дата'),
  field('организация_дательный'),
  field('строки', [field('клиент'), field('сумма'), field('части', [field('часть')])]),
  field('причины', [field('причина')]),
]

const checked = async (...of: Parameters<typeof smallDocx>) => checkTemplate(await smallDocx(...of), specs)

test('nothing is wrong in a template that names what there is, also where Word has cut a name in pieces', async () => {
  const good = [
    runs('№ {но', 'мер', '} от {дата}'),
    [
      ['Клиент', 'Сумма'],
      ['{#строки}{клиент}', '{сумма}{/строки}'],
    ],
    '{#причины}{причина}{/причины}{^причины}Причин нет{/причины}',
  ]
  expect(await checked(good, headerOf('{номер}'))).toEqual([])
})

describe('a name that is not there is told with its place and the nearest name', () => {
  test('in a paragraph', async () => {
    expect(await checked(['Письмо', 'Кому: {организация_датильный}, лично'])).toEqual([
      {
        kind: 'unknownField',
        field: 'организация_датильный',
        place: { part: 'body', paragraph: 2, table: null, row: null, starts: 'Кому: {организация_датильный}, лично' },
        suggestion: 'организация_дательный',
      },
    ])
  })

  test('in a row of the second table', async () => {
    const table = [
      ['Клиент', 'Сумма'],
      ['{#строки}{клиент}', '{сума}{/строки}'],
    ]
    expect(await checked([[['а']], 'между', table])).toEqual([
      {
        kind: 'unknownField',
        field: 'сума',
        place: { part: 'body', paragraph: null, table: 2, row: 2, starts: '{сума}{/строки}' },
        suggestion: 'сумма',
      },
    ])
  })

  test('in the header; nothing is suggested for what is like nothing', async () => {
    const problems = await checked(['текст'], headerOf('{кукушка}'))
    expect(problems).toMatchObject([
      { kind: 'unknownField', field: 'кукушка', place: { part: 'header', paragraph: 1 }, suggestion: null },
    ])
  })
})

test.each([
  { text: ['{номер'], kind: 'unclosedField', field: 'номер', why: 'no second brace' },
  { text: ['{номер', '}'], kind: 'unclosedField', field: 'номер', why: 'the second brace in the next paragraph' },
  { text: ['номер}'], kind: 'unopenedField', field: 'номер', why: 'no first brace' },
  { text: ['{ }'], kind: 'emptyField', field: '', why: 'no name' },
  { text: ['{#строки}{клиент}'], kind: 'unclosedLoop', field: 'строки', why: 'a table without an end' },
  { text: ['{/строки}'], kind: 'unopenedLoop', field: 'строки', why: 'a table without a beginning' },
  { text: ['{#номер}а{/номер}'], kind: 'notTable', field: 'номер', why: 'a field as a table' },
  { text: ['{строки}'], kind: 'tableAsField', field: 'строки', why: 'a table as a field' },
  { text: ['{@номер}'], kind: 'unknownField', field: '@номер', why: 'raw XML is no field' },
  { text: ['{=[[ ]]=}'], kind: 'unknownField', field: '=[[ ]]=', why: 'braces are not changed' },
])('$kind: $why', async ({ text, kind, field: name }) => {
  const problems = await checked(text)
  expect(problems[0]).toMatchObject({ kind, field: name, place: { part: 'body', paragraph: 1 } })
})

test('a table that ends inside another is told with the other', async () => {
  const problems = await checked(['{#строки}{#причины}{/строки}{/причины}'])
  expect(problems).toMatchObject([{ kind: 'crossedLoop', field: 'строки', suggestion: 'причины' }])
})

test('a field of a row outside of its table is told with its table, also one of a table within', async () => {
  const problems = await checked(['{сумма}', '{#строки}{часть}{/строки}'])
  expect(problems).toMatchObject([
    { kind: 'outsideTable', field: 'сумма', suggestion: 'строки', place: { paragraph: 1 } },
    { kind: 'outsideTable', field: 'часть', suggestion: 'части', place: { paragraph: 2 } },
  ])
})

describe('what a template must not carry', () => {
  test('a file that is no document', () => {
    const broken = checkTemplate(new TextEncoder().encode('не документ'), specs)
    expect(broken).toMatchObject([{ kind: 'broken', place: { part: 'file' } }])
    expect(checkTemplate(new Uint8Array(mostTemplateBytes + 1), specs)).toMatchObject([{ kind: 'tooLarge' }])
  })

  test('entities of its own', async () => {
    const bomb = (text: string) => text.replace('<w:document', '<!DOCTYPE d [<!ENTITY a "b">]><w:document')
    expect(checkTemplate(withPart(await smallDocx(['а']), 'word/document.xml', bomb), specs)).toMatchObject([
      { kind: 'broken' },
    ])
  })

  test.each([
    { path: 'word/vbaProject.bin', kind: 'macros' },
    { path: 'word/embeddings/oleObject1.bin', kind: 'embeddedObject' },
  ])('$kind', async ({ path, kind }) => {
    const problems = checkTemplate(
      withPart(await smallDocx(['{номер}']), path, () => 'x'),
      specs,
    )
    expect(problems).toMatchObject([{ kind, place: { part: 'file', starts: path } }])
  })

  test('a link to elsewhere, and a field that loads data', async () => {
    const link = new ExternalHyperlink({ link: 'http://там.example/', children: [new TextRun('там')] })
    expect(await checked([new Paragraph({ children: [link] })])).toMatchObject([
      { kind: 'externalLink', place: { starts: 'http://там.example/' } },
    ])
    const loads = (text: string) =>
      text.replace('</w:p>', '<w:r><w:instrText> INCLUDETEXT "c:\\\\a.docx" </w:instrText></w:r></w:p>')
    expect(checkTemplate(withPart(await smallDocx(['а']), 'word/document.xml', loads), specs)).toMatchObject([
      { kind: 'externalLink' },
    ])
  })
})
