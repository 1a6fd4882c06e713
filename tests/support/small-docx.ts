import PizZip from 'pizzip'
import { Document, Header, Packer, Paragraph, Table, TableCell, TableRow, TextRun, type ISectionOptions } from 'docx'

/** A document of these pieces; a text is a paragraph, a list of lists a table. */
export async function smallDocx(
  pieces: readonly (string | readonly (readonly string[])[] | Paragraph | Table)[],
  section: Partial<ISectionOptions> = {},
): Promise<Uint8Array> {
  const children = pieces.map((piece) => {
    if (typeof piece === 'string') return new Paragraph(piece)
    return Array.isArray(piece) ? tableOf(piece) : (piece as Paragraph | Table)
  })
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ ...section, children }] })))
}

const tableOf = (rows: readonly (readonly string[])[]): Table =>
  new Table({
    columnWidths: rows[0]!.map(() => 2000),
    rows: rows.map(
      (row) => new TableRow({ children: row.map((text) => new TableCell({ children: [new Paragraph(text)] })) }),
    ),
  })

export const headerOf = (text: string) => ({ headers: { default: new Header({ children: [new Paragraph(text)] }) } })

/** One paragraph of several runs, as Word leaves it after a word was corrected. */
export const runs = (...texts: string[]): Paragraph =>
  new Paragraph({ children: texts.map((text, index) => new TextRun({ text, bold: index % 2 === 1 })) })

/** The same document with a part put in or changed. */
export function withPart(docx: Uint8Array, path: string, change: (text: string) => string): Uint8Array {
  const zip = new PizZip(docx)
  zip.file(path, change(zip.file(path)?.asText() ?? ''))
  return zip.generate({ type: 'uint8array' })
}
