import type { DocxPackage } from './docx-package.server'
import { paragraphText } from './docx-lines.server'
import type { DocumentPart, DocumentPlace } from './template-problem'
import { childrenOf, descendants, parseXml, type XmlNode } from './xml-tree'

/** A paragraph with where it lies; rows and tables around it tell apart what docxtemplater repeats. */
export interface PlacedParagraph {
  node: XmlNode
  text: string
  place: DocumentPlace
}

const partNames: readonly (readonly [RegExp, DocumentPart])[] = [
  [/^word\/document\.xml$/, 'body'],
  [/^word\/header\d*\.xml$/, 'header'],
  [/^word\/footer\d*\.xml$/, 'footer'],
  [/^word\/(footnotes|endnotes)\.xml$/, 'notes'],
]

/** The parts that hold text, the body first. */
export const textParts = (docx: DocxPackage): { path: string; part: DocumentPart; root: XmlNode }[] =>
  partNames.flatMap(([name, part]) =>
    docx.paths
      .filter((path) => name.test(path))
      .sort()
      .map((path) => ({ path, part, root: parseXml(docx.text(path)!) })),
  )

const shownLetters = 40

/** Every paragraph of a part, also within tables and text boxes, in the order of the file. */
export function placedParagraphs(root: XmlNode, part: DocumentPart): PlacedParagraph[] {
  const found: PlacedParagraph[] = []
  const count = { paragraph: 0, table: 0 }
  const visit = (node: XmlNode, table: number | null, row: number | null) => {
    if (node.tag === 'w:p') {
      if (table === null) count.paragraph++
      const text = paragraphText(withoutBoxes(node))
      const starts = text.trim().slice(0, shownLetters)
      const paragraph = table === null ? count.paragraph : null
      found.push({ node, text, place: { part, paragraph, table, row, starts } })
      for (const box of boxesOf(node)) visit(box, table, row)
    } else if (node.tag === 'w:tbl') {
      const number = ++count.table
      childrenOf(node, 'w:tr').forEach((line, index) => line.children.forEach((cell) => visit(cell, number, index + 1)))
    } else for (const child of node.children) visit(child, table, row)
  }
  visit(root, null, null)
  return found
}

const isBox = ({ tag }: XmlNode) => tag === 'w:txbxContent'

const boxesOf = (paragraph: XmlNode): XmlNode[] => descendants(paragraph, isBox)

/** The text of a box is no text of the paragraph that holds it. */
const withoutBoxes = (node: XmlNode): XmlNode =>
  node.children.length === 0
    ? node
    : { ...node, children: node.children.filter((one) => !isBox(one)).map(withoutBoxes) }

export const wholeFile = (path = ''): DocumentPlace => ({
  part: 'file',
  paragraph: null,
  table: null,
  row: null,
  starts: path,
})
