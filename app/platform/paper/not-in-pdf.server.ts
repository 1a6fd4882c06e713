import { openDocx, type DocxPackage } from './docx-package.server'
import { writtenFormats } from './pdf/numbering'
import { sectionCount } from './pdf/page'
import { toggle } from './pdf/properties'
import { extensionOf, pictureTypes } from './pdf/picture'
import { placedParagraphs, textParts, wholeFile, type PlacedParagraph } from './placed-paragraphs.server'
import type { PdfRemark, PdfRemarkKind } from './template-problem'
import { child, childrenOf, descendants, parseXml, valueOf, type XmlNode } from './xml-tree'

const typeface = 'PT Serif'
/** Faces that are the same to an official's eye, and so not worth a remark. */
const likeTypeface = [typeface, 'PT Astra Serif', 'Times New Roman', 'Liberation Serif', 'Tinos']

/**
 * What the PDF of a document leaves out or shows otherwise than Word, place by place.
 * @throws NotDocx where the bytes are no DOCX
 */
export function notInPdf(docx: Uint8Array): PdfRemark[] {
  const opened = openDocx(docx)
  const remarks = textParts(opened).flatMap(({ root, part }) =>
    placedParagraphs(root, part).flatMap((paragraph) => [
      ...inParagraph(paragraph),
      ...(part === 'notes' && paragraph.text.trim() !== '' ? [remark('footnote', '', paragraph)] : []),
    ]),
  )
  return unique([...remarks, ...ofDocument(opened)])
}

const remark = (kind: PdfRemarkKind, what: string, { place }: Pick<PlacedParagraph, 'place'>): PdfRemark => ({
  kind,
  what,
  place,
})

const byTag: Readonly<Record<string, PdfRemarkKind>> = {
  'w:txbxContent': 'textBox',
  'w:pict': 'shape',
  'wps:wsp': 'shape',
  'wpg:wgp': 'shape',
  'c:chart': 'chart',
  'dgm:relIds': 'diagram',
  'm:oMath': 'formula',
  'wp:anchor': 'floatingPicture',
}

function inParagraph(paragraph: PlacedParagraph): PdfRemark[] {
  const found: PdfRemark[] = []
  const visit = (node: XmlNode) => {
    const kind = byTag[node.tag]
    if (kind) found.push(remark(kind, '', paragraph))
    if (node.tag === 'w:rFonts') {
      const face = node.attributes['w:ascii'] ?? node.attributes['w:cs']
      if (face && !likeTypeface.includes(face)) found.push(remark('typeface', face, paragraph))
    }
    if (node.tag === 'w:instrText' || node.tag === 'w:fldSimple') {
      const name = /^\s*(\w+)/.exec(node.attributes['w:instr'] ?? node.children.map(({ text }) => text).join(''))?.[1]
      if (name && !['PAGE', 'NUMPAGES'].includes(name)) found.push(remark('field', name, paragraph))
    }
    if (node.tag !== 'w:txbxContent') node.children.forEach(visit)
  }
  visit(paragraph.node)
  const tabs = descendants(paragraph.node, ({ tag }) => tag === 'w:tab').length
  const stops = childrenOf(child(child(paragraph.node, 'w:pPr'), 'w:tabs'), 'w:tab').length
  // The stops themselves are written with the same tag as a tab.
  if (tabs - stops > stops) found.push(remark('tabs', '', paragraph))
  return found
}

function ofDocument(docx: DocxPackage): PdfRemark[] {
  const whole = { place: wholeFile() }
  const root = parseXml(docx.text('word/document.xml')!)
  const sections = descendants(root, ({ tag }) => tag === 'w:sectPr')
  const columns = sections.some((section) => Number(child(section, 'w:cols')?.attributes['w:num'] ?? 1) > 1)
  const settings = docx.text('word/settings.xml')
  const numbering = docx.text('word/numbering.xml')
  const levels = numbering ? descendants(parseXml(numbering), ({ tag }) => tag === 'w:lvl') : []
  const usesLists = descendants(root, ({ tag }) => tag === 'w:numPr').length > 0
  const formats = usesLists ? levels.map((level) => valueOf(level, 'w:numFmt') ?? 'decimal') : []
  const defaultFaces = docx.text('word/styles.xml')?.match(/<w:docDefaults>[\s\S]*?<\/w:docDefaults>/)?.[0] ?? ''
  const face = /w:ascii="([^"]+)"/.exec(defaultFaces)?.[1]
  return [
    ...(face && !likeTypeface.includes(face) ? [remark('typeface', face, whole)] : []),
    ...(sectionCount(root) > 1 ? [remark('sections', '', whole)] : []),
    ...(columns ? [remark('columns', '', whole)] : []),
    ...(settings && toggle(parseXml(settings), 'w:evenAndOddHeaders') ? [remark('evenPages', '', whole)] : []),
    ...(docx.text('word/document.xml')!.includes('<w:textDirection') ? [remark('turnedText', '', whole)] : []),
    ...(docx.paths.some((path) => path === 'word/comments.xml') ? [remark('comment', '', whole)] : []),
    ...formats.filter((format) => !writtenFormats.includes(format)).map((format) => remark('numbering', format, whole)),
    ...docx.paths
      .filter((path) => path.startsWith('word/media/') && !(extensionOf(path) in pictureTypes))
      .map((path) => remark('pictureType', extensionOf(path), whole)),
  ]
}

/** One remark a kind and thing: a typeface that stands in a hundred paragraphs is said once, where it stands first. */
function unique(remarks: readonly PdfRemark[]): PdfRemark[] {
  const seen = new Map<string, PdfRemark>()
  for (const one of remarks) {
    const key = `${one.kind} ${one.what}`
    if (!seen.has(key)) seen.set(key, one)
  }
  return [...seen.values()]
}
