import { openDocx } from './docx-package.server'
import { descendants, parseXml, type XmlNode } from './xml-tree'

/**
 * What a document says, line by line: a paragraph a line, a row of a table a line with its cells divided by « | »;
 * headers and footers come after the body.
 */
export function docxLines(docx: Uint8Array): string[] {
  const opened = openDocx(docx)
  const parts = opened.paths.filter((path) => /^word\/(header|footer)\d*\.xml$/.test(path)).sort()
  return ['word/document.xml', ...parts]
    .flatMap((path) => linesOf(parseXml(opened.text(path)!)))
    .filter((line) => line.trim() !== '')
}

const isBlock = ({ tag }: XmlNode) => tag === 'w:p' || tag === 'w:tbl'

const linesOf = (node: XmlNode): string[] =>
  descendants(node, isBlock).flatMap((block) =>
    block.tag === 'w:p' ? [paragraphText(block)] : descendants(block, ({ tag }) => tag === 'w:tr').map(rowText),
  )

const rowText = (row: XmlNode): string =>
  descendants(row, ({ tag }) => tag === 'w:tc')
    .map((cell) => linesOf(cell).join(' / '))
    .join(' | ')

const marks: Readonly<Record<string, string>> = { 'w:tab': '\t', 'w:br': ' / ', 'w:noBreakHyphen': '-' }

/** The text of a paragraph; a tab is a tab and a line break « / ». */
export const paragraphText = (paragraph: XmlNode): string =>
  descendants(paragraph, ({ tag }) => tag === 'w:t' || tag in marks)
    .map((node) => marks[node.tag] ?? node.children.map(({ text }) => text).join(''))
    .join('')
