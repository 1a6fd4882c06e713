import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** The text of each page of a PDF, as a reader of the file finds it; and what the file says about itself. */
export async function pdfText(pdf: Uint8Array): Promise<{ pages: string[]; info: Record<string, unknown> }> {
  const task = getDocument({ data: pdf.slice(), verbosity: VerbosityLevel.ERRORS, useSystemFonts: false })
  const document = await task.promise
  const pages: string[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent()
    pages.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join(''))
  }
  const { info } = await document.getMetadata()
  await task.destroy()
  return { pages, info: info as Record<string, unknown> }
}
