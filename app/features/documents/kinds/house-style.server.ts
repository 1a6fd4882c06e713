import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
  type IParagraphOptions,
} from 'docx'
import { joined } from '~/platform/paper/typeset'
import { sameBytes } from '~/platform/paper/same-bytes.server'

/** The look of every paper of the house, by ГОСТ Р 7.0.97-2016: one typeface, its sizes, margins and places. */
const typeface = 'PT Serif'
/** Twentieths of a point in a millimetre. */
const mm = (length: number) => Math.round((length * 1440) / 25.4)
/** Half-points. */
const sizes = { text: 26, table: 20, small: 20, caption: 18 }
const firstLine = mm(12.5)
/** Between the margins of 20 and 10 mm of an A4 page. */
export const textWidth = 180
/** With 30 mm on the left: papers that are kept for longer than ten years. */
export const longStorageWidth = 170
/** The same on an A4 page that lies on its side. */
export const landscapeWidth = 257

export type Piece = Paragraph | Table

interface Look {
  bold?: boolean
  allCaps?: boolean
  italics?: boolean
  /** Half-points. */
  size?: number
}

const paragraph = (text: string, look: Look, options: IParagraphOptions = {}) =>
  // The mark has the size of the text: a paragraph whose field is empty is no higher than one whose is not.
  new Paragraph({ ...options, run: { size: look.size }, children: [new TextRun({ text: joined(text), ...look })] })

/** A paragraph of the text: first line 1.25 cm, justified. */
export const text = (content: string, options: IParagraphOptions = {}): Paragraph =>
  paragraph(
    content,
    {},
    { alignment: AlignmentType.JUSTIFIED, indent: { firstLine }, spacing: { after: 100 }, ...options },
  )

/** A line without indent. */
export const line = (content: string, look: Look = {}, options: IParagraphOptions = {}): Paragraph =>
  paragraph(content, look, options)

/** A line in the middle: the name of a paper. */
export const centred = (content: string, look: Look = {}, options: IParagraphOptions = {}): Paragraph =>
  paragraph(content, look, { alignment: AlignmentType.CENTER, ...options })

/** What a paper is about, over its text. */
export const heading = (content: string): Paragraph =>
  paragraph(content, { bold: true }, { spacing: { before: 240, after: 240 }, keepNext: true })

/** A heading within an attachment, kept with what it stands over. */
export const subheading = (content: string): Paragraph =>
  paragraph(content, { bold: true, size: 24 }, { spacing: { before: 200, after: 100 }, keepNext: true })

export const gap = (points: number): Paragraph =>
  new Paragraph({ spacing: { before: 0, after: points * 20, line: 20, lineRule: 'exact' }, children: [] })

/** The paragraphs of a loop: each stands once for every row of the table. */
export const repeat = (table: string, pieces: readonly Piece[]): Piece[] => [
  new Paragraph(`{#${table}}`),
  ...pieces,
  new Paragraph(`{/${table}}`),
]

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const noBorders = {
  ...{ top: none, bottom: none, left: none, right: none },
  ...{ insideHorizontal: none, insideVertical: none },
}
const thin = { style: BorderStyle.SINGLE, size: 4, color: '000000' }
const allBorders = {
  ...{ top: thin, bottom: thin, left: thin, right: thin },
  ...{ insideHorizontal: thin, insideVertical: thin },
}

/** Blocks beside each other without lines, each as wide as its millimetres. */
export function sideBySide(
  widths: readonly number[],
  blocks: readonly (readonly Paragraph[])[],
  last: 'top' | 'bottom' = 'bottom',
): Table {
  return new Table({
    columnWidths: widths.map(mm),
    layout: TableLayoutType.FIXED,
    width: { size: mm(widths.reduce((sum, width) => sum + width, 0)), type: WidthType.DXA },
    borders: noBorders,
    margins: { left: 0, right: 0, top: 0, bottom: 0, marginUnitType: WidthType.DXA },
    rows: [
      new TableRow({
        cantSplit: true,
        children: blocks.map(
          (block, index) =>
            new TableCell({
              width: { size: mm(widths[index]!), type: WidthType.DXA },
              verticalAlign: index === blocks.length - 1 ? last : VerticalAlign.TOP,
              children: [...block],
            }),
        ),
      }),
    ],
  })
}

/** Who signs: the position on the left, the name on the right, kept together with the last words of the text. */
export const signature = (width = textWidth, position = '{подписант_должность}', name = '{подписант}'): Piece[] => [
  new Paragraph({ keepNext: true, spacing: { after: 200 }, children: [] }),
  sideBySide(
    [90, width - 145, 55],
    [
      [line(position, {}, { keepNext: true })],
      [line('')],
      [line(name, {}, { alignment: AlignmentType.RIGHT, keepNext: true })],
    ],
  ),
]

/** Who prepared it, at the foot of the letter. */
export const executor = (): Piece =>
  line('{исполнитель}, тел. {исполнитель_телефон}', { size: sizes.small }, { spacing: { before: 300 } })

export interface TableColumn {
  title: string
  /** Millimetres. */
  width: number
  isNumber?: boolean
}

/** One row of a table of rows, cell by cell; `span` makes a cell as wide as several columns. */
export type RowOfCells = readonly (string | { text: string; span: number; isBold?: boolean })[]

interface TableLook {
  /** Half-points. */
  size: number
  /** Twentieths of a point over and under the text of a cell. */
  padding: number
}

interface CellLook {
  size: number
  span?: number
  isHeading?: boolean
  isBold?: boolean
}

/** A table with lines: its heading is repeated on each page, and no row is torn apart. */
export function ruledTable(
  columns: readonly TableColumn[],
  rows: readonly RowOfCells[],
  { size, padding }: TableLook = { size: sizes.table, padding: 20 },
): Table {
  const headings = columns.map((column) => cell(column.title, column, { size, isHeading: true }))
  return new Table({
    columnWidths: columns.map((column) => mm(column.width)),
    layout: TableLayoutType.FIXED,
    width: { size: mm(columns.reduce((sum, column) => sum + column.width, 0)), type: WidthType.DXA },
    borders: allBorders,
    margins: { left: 80, right: 80, top: padding, bottom: padding, marginUnitType: WidthType.DXA },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: headings }),
      ...rows.map((row) => new TableRow({ cantSplit: true, children: cellsOf(row, columns, size) })),
    ],
  })
}

function cellsOf(row: RowOfCells, columns: readonly TableColumn[], size: number): TableCell[] {
  let at = 0
  return row.map((one) => {
    const { text: content, span, isBold } = typeof one === 'string' ? { text: one, span: 1, isBold: false } : one
    const made = cell(content, columns[at]!, { size, span, isBold })
    at += span
    return made
  })
}

function cell(
  content: string,
  column: TableColumn,
  { size, span = 1, isHeading = false, isBold = false }: CellLook,
): TableCell {
  const side = isHeading
    ? AlignmentType.CENTER
    : column.isNumber && span === 1
      ? AlignmentType.RIGHT
      : AlignmentType.LEFT
  return new TableCell({
    columnSpan: span,
    verticalAlign: isHeading ? VerticalAlign.CENTER : VerticalAlign.TOP,
    children: [paragraph(content, { size, bold: isHeading || isBold }, { alignment: side })],
  })
}

/** Places to sign beside each other: who, the line, and what belongs there in small letters. */
export const signPlaces = (people: readonly { who: string; name?: string }[]): Table =>
  sideBySide(
    [86, 8, 86],
    people
      .map(({ who, name }) => [
        line(`${who}:`, { size: 18 }, { spacing: { before: 20 } }),
        line(`_________________________  ${name ?? '____________________'}`, { size: 18 }, { spacing: { before: 60 } }),
        line('подпись, дата; фамилия и инициалы', { size: 14 }),
      ])
      .flatMap((place, index) => (index === 0 ? [place] : [[line('')], place])),
  )

export interface PageLook {
  title: string
  /** 30 mm on the left instead of 20. */
  isLongStored?: boolean
  hasPageNumbers?: boolean
  /** A wide table on a page that lies on its side. */
  isLandscape?: boolean
  /** Millimetres over and under the text instead of 20. */
  verticalMargin?: number
}

/** The finished template: A4, margins 20 (30) – 10 – 20 – 20 mm, the number of the page on top from the second on. */
export async function templateOf(pieces: readonly Piece[], look: PageLook): Promise<Uint8Array> {
  const number = new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ size: sizes.small, children: [PageNumber.CURRENT] })],
  })
  const withNumbers = look.hasPageNumbers !== false
  const document = new Document({
    title: look.title,
    creator: 'Опора',
    lastModifiedBy: 'Опора',
    styles: { default: { document: { run: { font: typeface, size: sizes.text, language: { value: 'ru-RU' } } } } },
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: {
              ...{ width: mm(210), height: mm(297) },
              orientation: look.isLandscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
            },
            margin: {
              ...{
                top: mm(look.verticalMargin ?? 20),
                bottom: mm(look.verticalMargin ?? 20),
                left: mm(look.isLongStored ? 30 : 20),
                right: mm(10),
              },
              ...{ header: mm(10), footer: mm(8) },
            },
          },
        },
        headers: {
          first: new Header({ children: [new Paragraph('')] }),
          ...(withNumbers && { default: new Header({ children: [number] }) }),
        },
        footers: { first: new Footer({ children: [new Paragraph('')] }) },
        // Word wants a paragraph after the last table.
        children: [...pieces, gap(0)],
      },
    ],
  })
  return sameBytes(new Uint8Array(await Packer.toBuffer(document)))
}
