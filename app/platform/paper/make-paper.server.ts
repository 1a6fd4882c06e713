import { drawCodes } from './draw-codes.server'
import { docxLines } from './docx-lines.server'
import { layOut, type AboutPdf } from './docx-to-pdf.server'
import type { FieldSpec, PaperFields } from './fields'
import { fillTemplate } from './fill-template.server'
import { typeset } from './typeset'

/** A field that only the finished paper knows; a kind with an attachment has it among its fields. */
export const attachmentSheets: FieldSpec = {
  name: 'листов_приложения',
  means: 'На скольких листах приложение; портал считает их сам',
}

export interface MadePaper {
  docx: Uint8Array
  pdf: Uint8Array
  pageCount: number
}

/**
 * Fills a template, draws the codes that it asks for and lays the very same document out as a PDF. The sheets of an attachment are counted on the way.
 * The same template, fields, title and day give the same bytes.
 * @throws MissingFields where the template names what is not given
 */
export async function makePaper(template: Uint8Array, fields: PaperFields, about: AboutPdf): Promise<MadePaper> {
  const set = typeset(fields)
  const filledWith = (sheets: number) =>
    drawCodes(fillTemplate(template, { ...set, [attachmentSheets.name]: String(sheets) }), fields)
  const guess = await filledWith(1)
  const laidOut = await layOut(guess, about)
  const sheets = Math.max(1, laidOut.attachmentPageCount)
  const isRight = sheets === 1 || !docxLines(template).join('\n').includes(`{${attachmentSheets.name}}`)
  if (isRight) return { docx: guess, pdf: laidOut.pdf, pageCount: laidOut.pageCount }
  const docx = await filledWith(sheets)
  const again = await layOut(docx, about)
  return { docx, pdf: again.pdf, pageCount: again.pageCount }
}
