import { createRequire } from 'node:module'
import pdfmake from 'pdfmake'
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces'
import { openDocx } from './docx-package.server'
import { layoutContext } from './pdf/context'
import { layFlow } from './pdf/flow'
import { pageOf, sectionOf } from './pdf/page'
import { child, parseXml } from './xml-tree'

/** What a PDF says about itself. */
export interface AboutPdf {
  title: string
  /** `YYYY-MM-DD`: the paper's day is the file's, so that the same paper is the same file. */
  day: string
  /** A word across every page: «ПРОЕКТ». */
  watermark?: string
}

export interface LaidOut {
  pdf: Uint8Array
  pageCount: number
  /** Pages from the first break that the author set: the attachment of a letter; 0 where there is none. */
  attachmentPageCount: number
}

const fontFolder = '@expo-google-fonts/pt-serif'
const fontFile = (name: string) => createRequire(import.meta.url).resolve(`${fontFolder}/${name}/PTSerif_${name}.ttf`)
const fonts = {
  normal: fontFile('400Regular'),
  bold: fontFile('700Bold'),
  italics: fontFile('400Regular_Italic'),
  bolditalics: fontFile('700Bold_Italic'),
}
pdfmake.setFonts({ 'PT Serif': fonts })
pdfmake.setUrlAccessPolicy(() => false)
pdfmake.setLocalAccessPolicy((path) => Object.values(fonts).includes(path))

/** The same document as a PDF, laid out anew from its own paragraphs; the same document and day give the same bytes. */
export const docxToPdf = async (docx: Uint8Array, about: AboutPdf): Promise<Uint8Array> =>
  (await layOut(docx, about)).pdf

/** The PDF, and on how many pages it came. */
export async function layOut(docx: Uint8Array, about: AboutPdf): Promise<LaidOut> {
  const opened = openDocx(docx)
  const body = child(parseXml(opened.text('word/document.xml')!), 'w:body')!
  const page = pageOf(opened, sectionOf(body))
  const content = layFlow(body, layoutContext(opened))
  const seen = { pages: 1, attachment: 0 }
  const definition: TDocumentDefinitions = {
    content,
    pageSize: page.size,
    pageMargins: page.margins,
    header: page.header,
    footer: (number, count, size) => {
      seen.pages = count
      return page.footer(number, count, size)
    },
    defaultStyle: { font: 'PT Serif', fontSize: 10 },
    info: { title: about.title, creator: 'Опора', producer: 'Опора', creationDate: new Date(`${about.day}T00:00:00Z`) },
    language: 'ru-RU',
    displayTitle: true,
    ...(about.watermark && { watermark: { text: about.watermark, color: '#9aa3ad', opacity: 0.25, bold: true } }),
    ...(content.some(isHeading) && { pageBreakBefore: isLeftAlone }),
  }
  const pdf = new Uint8Array(await pdfmake.createPdf(definition).getBuffer())
  return { pdf, pageCount: seen.pages, attachmentPageCount: attachmentPages(content, seen.pages) }
}

const isHeading = (content: Content): boolean => (content as { headlineLevel?: number }).headlineLevel === 1

/** A heading at the foot of a page whose table begins on the next. */
const isLeftAlone: NonNullable<TDocumentDefinitions['pageBreakBefore']> = (node, nodes) =>
  node.headlineLevel === 1 && nodes.getFollowingNodesOnPage().length === 0

/** pdfmake writes onto what it has laid out where it came to lie. */
function attachmentPages(content: readonly Content[], pageCount: number): number {
  const first = content.find((one) => (one as { pageBreak?: string }).pageBreak === 'before') as
    { positions?: { pageNumber: number }[]; stack?: Content[] } | undefined
  const placed =
    first?.positions?.[0] ?? (first?.stack?.[0] as { positions?: { pageNumber: number }[] } | undefined)?.positions?.[0]
  return placed ? pageCount - placed.pageNumber + 1 : 0
}
