import { openDocx } from './docx-package.server'
import { child, childrenOf, descendants, parseXml, textOf, valueOf, type XmlNode } from './xml-tree'

/** What a document says, as a page can show it. */
export type PreviewBlock =
  | { kind: 'text'; text: string; align: 'left' | 'center' | 'right'; isBold: boolean }
  | { kind: 'table'; hasLines: boolean; rows: { text: string; span: number }[][] }

/** The body of a document in its order: paragraphs with their place on the line, tables by rows; empty lines are left out. */
export function docxPreview(docx: Uint8Array): PreviewBlock[] {
  const body = child(parseXml(openDocx(docx).text('word/document.xml')!), 'w:body')!
  return body.children.flatMap((node): PreviewBlock[] => {
    if (node.tag === 'w:tbl') return [tableBlock(node)]
    const text = node.tag === 'w:p' ? textOfParagraph(node).trim() : ''
    return text === '' ? [] : [{ kind: 'text', text, align: alignOf(node), isBold: isBold(node) }]
  })
}

function tableBlock(table: XmlNode): PreviewBlock {
  const edges = child(child(table, 'w:tblPr'), 'w:tblBorders')
  const hasLines =
    edges?.children.some((edge) => !['none', 'nil'].includes(edge.attributes['w:val'] ?? 'none')) ?? false
  const rows = childrenOf(table, 'w:tr').map((row) =>
    childrenOf(row, 'w:tc').map((cell) => ({ text: cellText(cell), span: spanOf(cell) })),
  )
  return { kind: 'table', hasLines, rows }
}

const cellText = (cell: XmlNode): string =>
  descendants(cell, ({ tag }) => tag === 'w:p')
    .map((paragraph) => textOfParagraph(paragraph).trim())
    .filter((line) => line !== '')
    .join('\n')

const spanOf = (cell: XmlNode): number => Number(valueOf(child(cell, 'w:tcPr'), 'w:gridSpan') ?? 1)

const marks: Readonly<Record<string, string>> = { 'w:tab': '\t', 'w:br': '\n', 'w:noBreakHyphen': '-' }

/** The text of a paragraph; a line break is one here too. */
const textOfParagraph = (paragraph: XmlNode): string =>
  descendants(paragraph, ({ tag }) => tag === 'w:pPr' || tag === 'w:t' || tag in marks)
    .map((node) => (node.tag === 'w:pPr' ? '' : (marks[node.tag] ?? textOf(node))))
    .join('')

function alignOf(paragraph: XmlNode): 'left' | 'center' | 'right' {
  const value = valueOf(child(paragraph, 'w:pPr'), 'w:jc')
  if (value === 'center') return value
  return value === 'right' || value === 'end' ? 'right' : 'left'
}

/** A paragraph whose every written run is bold. */
function isBold(paragraph: XmlNode): boolean {
  const runs = descendants(paragraph, ({ tag }) => tag === 'w:r').filter((run) => child(run, 'w:t'))
  return runs.length > 0 && runs.every((run) => isOn(child(child(run, 'w:rPr'), 'w:b')))
}

const isOn = (mark: XmlNode | undefined): boolean => mark !== undefined && mark.attributes['w:val'] !== 'false'
