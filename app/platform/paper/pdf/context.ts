import type { DocxPackage } from '../docx-package.server'
import { childrenOf, parseXml, type XmlNode } from '../xml-tree'
import { Numbering } from './numbering'
import { StyleSheet } from './style-sheet'

/** What the parts of one document share while it is laid out. */
export interface LayoutContext {
  styles: StyleSheet
  numbering: Numbering
  /** The file of a relation: a picture. */
  file(id: string): { path: string; bytes: Uint8Array } | null
  /** Of a page that is being drawn; the body is laid out before they are known. */
  page?: { number: number; count: number }
}

/** @param part the part whose relations are asked: «document», «header1» */
export function layoutContext(docx: DocxPackage, part = 'document'): LayoutContext {
  const root = (path: string): XmlNode | undefined => {
    const text = docx.text(path)
    return text === undefined ? undefined : parseXml(text)
  }
  const relations = childrenOf(root(`word/_rels/${part}.xml.rels`), 'Relationship')
  return {
    styles: new StyleSheet(root('word/styles.xml')),
    numbering: new Numbering(root('word/numbering.xml')),
    file(id) {
      const target = relations.find((one) => one.attributes.Id === id)?.attributes.Target
      if (!target) return null
      const path = target.startsWith('/') ? target.slice(1) : `word/${target}`
      const bytes = docx.bytes(path)
      return bytes ? { path, bytes } : null
    },
  }
}
