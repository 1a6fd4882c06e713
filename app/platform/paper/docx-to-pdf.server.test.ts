import {
  AlignmentType,
  Document,
  ImageRun,
  PageBreak,
  Packer,
  Paragraph,
  TabStopType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalMergeType,
} from 'docx'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { headerOf, smallDocx, withPart } from '../../../tests/support/small-docx'
import { pdfText } from '../../../tests/support/pdf-text'
import { docxToPdf, layOut } from './docx-to-pdf.server'
import { notInPdf } from './not-in-pdf.server'

const about = { title: 'Письмо № 1', day: '2026-04-06' }
const textOf = async (docx: Uint8Array) => (await pdfText(await docxToPdf(docx, about))).pages

test('Cyrillic text can be read and searched in the file, in each of the four faces', async () => {
  const styled = new Paragraph({
    children: [
      new TextRun('Съешь ещё '),
      new TextRun({ text: 'этих мягких ', bold: true }),
      new TextRun({ text: 'французских булок, ', italics: true }),
      new TextRun({ text: 'да выпей чаю', bold: true, italics: true }),
    ],
  })
  expect(await textOf(await smallDocx([styled, 'Сумма: 11\u00a0250,00\u00a0₽ «ёлки» – № 5']))).toEqual([
    expect.stringMatching(/Съешь ещё этих мягких французских булок, да выпей чаю\s*Сумма: 11 250,00 ₽ «ёлки» – № 5/),
  ])
})

test('the same document and day are the same bytes; the title and the day are those of the paper', async () => {
  const docx = await smallDocx(['Текст'])
  const [one, two] = [await docxToPdf(docx, about), await docxToPdf(docx, about)]
  expect(one).toEqual(two)
  const { info } = await pdfText(one)
  expect(info).toMatchObject({ Title: about.title, CreationDate: 'D:20260406000000Z' })
})

test('a page break begins a page, and the pages from the first of them are the attachment', async () => {
  const docx = await smallDocx([
    'Письмо',
    new Paragraph({ pageBreakBefore: true, text: 'Приложение' }),
    new Paragraph({ children: [new TextRun('до'), new PageBreak(), new TextRun('после')] }),
  ])
  expect((await textOf(docx)).map((page) => page.trim())).toEqual([
    'Письмо',
    expect.stringMatching(/^Приложение\s*до$/),
    'после',
  ])
  expect(await layOut(docx, about)).toMatchObject({ pageCount: 3, attachmentPageCount: 2 })
  expect(await layOut(await smallDocx(['Письмо']), about)).toMatchObject({ pageCount: 1, attachmentPageCount: 0 })
})

test('a table that goes on over the page repeats its heading, and no row is lost', async () => {
  const row = (cells: string[], isHeading = false) =>
    new TableRow({
      tableHeader: isHeading,
      cantSplit: true,
      children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })),
    })
  const rows = Array.from({ length: 90 }, (_, index) => row([`К-${index + 1}`, 'сумма']))
  const docx = await smallDocx([
    new Table({ columnWidths: [3000, 3000], rows: [row(['Клиент', 'Итого'], true), ...rows] }),
  ])
  const pages = await textOf(docx)
  expect(pages.length).toBeGreaterThan(1)
  for (const page of pages) expect(page).toContain('Клиент')
  expect(pages.join(' ').match(/К-\d+/g)).toHaveLength(90)
})

test('nothing is lost of a row, a paragraph or a chain that is to be kept whole and is higher than a page', async () => {
  const long = Array.from({ length: 1500 }, (_, index) => `слово${index}`).join(' ')
  const row = (text: string, tableHeader = false) =>
    new TableRow({ tableHeader, cantSplit: true, children: [new TableCell({ children: [new Paragraph(text)] })] })
  const docx = await smallDocx([
    new Table({ columnWidths: [3000], rows: [row('Заголовок', true), row(long), row(long)] }),
    new Paragraph({ keepLines: true, text: long }),
    new Paragraph({ keepNext: true, text: long }),
    long,
  ])
  expect((await textOf(docx)).join(' ').match(/слово\d+/g)).toHaveLength(7500)
})

test('merged cells stand once, across and down', async () => {
  const cell = (text: string, options: object = {}) => new TableCell({ ...options, children: [new Paragraph(text)] })
  const table = new Table({
    columnWidths: [2000, 2000, 2000],
    rows: [
      new TableRow({ children: [cell('широкая', { columnSpan: 2 }), cell('узкая')] }),
      new TableRow({
        children: [cell('высокая', { verticalMerge: VerticalMergeType.RESTART }), cell('синяя'), cell('серая')],
      }),
      new TableRow({
        children: [cell('', { verticalMerge: VerticalMergeType.CONTINUE }), cell('белая'), cell('чёрная')],
      }),
    ],
  })
  const [page] = await textOf(await smallDocx([table]))
  for (const word of ['широкая', 'узкая', 'высокая', 'синяя', 'серая', 'белая', 'чёрная'])
    expect(page!.split(word)).toHaveLength(2)
})

test('the number of the page stands in the header from the second page on', async () => {
  const field = (text: string) =>
    text.replace(
      'ЧИСЛО',
      '</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>9</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t>',
    )
  const pieces = ['Первая', new Paragraph({ pageBreakBefore: true, text: 'Вторая' })]
  const docx = await smallDocx(pieces, { ...headerOf('стр. ЧИСЛО'), properties: { titlePage: true } })
  const pages = await textOf(withPart(docx, 'word/header1.xml', field))
  expect(pages[0]!.trim()).toBe('Первая')
  expect(pages[1]).toContain('стр. 2')
})

test('lists are numbered, and text after a tab stands at its stop', async () => {
  const list = (text: string) => new Paragraph({ text, numbering: { reference: 'points', level: 0 } })
  const level = { level: 0, format: 'decimal', text: '%1.', alignment: AlignmentType.LEFT } as const
  const document = new Document({
    numbering: { config: [{ reference: 'points', levels: [level] }] },
    sections: [
      {
        children: [
          list('первый'),
          list('второй'),
          new Paragraph({ text: 'Министр\tТ. В. Орлова', tabStops: [{ type: TabStopType.RIGHT, position: 9000 }] }),
        ],
      },
    ],
  })
  const docx = new Uint8Array(await Packer.toBuffer(document))
  const [page] = await textOf(docx)
  expect(page).toMatch(/1\. первый\s*2\. второй\s*Министр\s*Т\. В\. Орлова/)
  expect(notInPdf(docx)).toEqual([])
})

test('a picture is there as it is', async () => {
  const data = await sharp({ create: { width: 4, height: 4, channels: 3, background: '#1f4e8c' } })
    .png()
    .toBuffer()
  const emblem = new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new ImageRun({ type: 'png', data, transformation: { width: 40, height: 40 } })],
  })
  const withPicture = await docxToPdf(await smallDocx([emblem, 'Герб']), about)
  expect(Buffer.from(withPicture).toString('latin1')).toContain('/Subtype /Image')
  expect(notInPdf(await smallDocx([emblem, 'Герб']))).toEqual([])
})

describe('what the PDF will not have is told with its place', () => {
  const changed = (from: string, to: string) => (text: string) => text.replace(from, to)

  test.each([
    { kind: 'formula', what: '', xml: '<m:oMath xmlns:m="m"><m:r/></m:oMath>' },
    { kind: 'shape', what: '', xml: '<w:r><w:pict/></w:r>' },
    { kind: 'chart', what: '', xml: '<w:r><w:drawing><c:chart xmlns:c="c"/></w:drawing></w:r>' },
    { kind: 'field', what: 'TOC', xml: '<w:fldSimple w:instr=" TOC \\o "/>' },
    { kind: 'tabs', what: '', xml: '<w:r><w:tab/></w:r>' },
    { kind: 'typeface', what: 'Comic Sans MS', xml: '<w:r><w:rPr><w:rFonts w:ascii="Comic Sans MS"/></w:rPr></w:r>' },
  ])('$kind', async ({ kind, what, xml }) => {
    const docx = withPart(await smallDocx(['а', 'МЕСТО']), 'word/document.xml', (text) =>
      text.replace(/(МЕСТО<\/w:t><\/w:r>)/, `$1${xml.replace(/\$/g, '')}`),
    )
    expect(notInPdf(docx)).toEqual([
      { kind, what, place: { part: 'body', paragraph: 2, table: null, row: null, starts: 'МЕСТО' } },
    ])
  })

  test('a text box, whose text is no text of its paragraph', async () => {
    const box = '<w:r><w:pict><w:txbxContent><w:p><w:r><w:t>в рамке</w:t></w:r></w:p></w:txbxContent></w:pict></w:r>'
    const docx = withPart(
      await smallDocx(['МЕСТО']),
      'word/document.xml',
      changed('МЕСТО</w:t></w:r>', `МЕСТО</w:t></w:r>${box}`),
    )
    expect(notInPdf(docx).map(({ kind }) => kind)).toEqual(['shape', 'textBox'])
    expect((await textOf(docx)).join('')).not.toContain('в рамке')
  })

  test('columns, comments, pictures that no PDF holds', async () => {
    const docx = await smallDocx(['а'], { properties: { column: { count: 2, space: 700 } } })
    const more = withPart(
      withPart(docx, 'word/comments.xml', () => '<w:comments/>'),
      'word/media/a.emf',
      () => 'x',
    )
    expect(notInPdf(more).map(({ kind, what }) => `${kind} ${what}`.trim())).toEqual([
      'columns',
      'comment',
      'pictureType emf',
    ])
  })
})
