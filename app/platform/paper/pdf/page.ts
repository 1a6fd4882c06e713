import type { Content, DynamicContent } from 'pdfmake/interfaces'
import type { DocxPackage } from '../docx-package.server'
import { child, childrenOf, descendants, parseXml, type XmlNode } from '../xml-tree'
import { layoutContext } from './context'
import { layFlow } from './flow'
import { points, toggle } from './properties'

/** The last section of a document: its page is the page of the whole. */
export const sectionOf = (body: XmlNode): XmlNode | undefined => child(body, 'w:sectPr')

export interface Page {
  size: { width: number; height: number }
  /** Points: left, top, right, bottom. */
  margins: [number, number, number, number]
  header: DynamicContent
  footer: DynamicContent
}

const a4 = { width: 595.3, height: 841.9 }
const usualMargin = 56.7
const usualEdge = 35.4

/** The page of a document: its size, its margins, and what stands over and under the text. */
export function pageOf(docx: DocxPackage, section: XmlNode | undefined): Page {
  const size = child(section, 'w:pgSz')?.attributes ?? {}
  const margin = child(section, 'w:pgMar')?.attributes ?? {}
  const side = (name: string) => points(margin[name]) ?? usualMargin
  const margins: Page['margins'] = [side('w:left'), side('w:top'), side('w:right'), side('w:bottom')]
  const height = points(size['w:h']) ?? a4.height
  return {
    size: { width: points(size['w:w']) ?? a4.width, height },
    margins,
    header: edgeContent(docx, section, 'w:headerReference', (content) => ({
      stack: content,
      margin: [margins[0], points(margin['w:header']) ?? usualEdge, margins[2], 0],
    })),
    footer: edgeContent(docx, section, 'w:footerReference', (content) => ({
      stack: content,
      margin: [
        margins[0],
        Math.max(0, margins[3] - (points(margin['w:footer']) ?? usualEdge) - usualEdge / 2),
        margins[2],
        0,
      ],
    })),
  }
}

/** A header or a footer for each page: the first may have its own, or none. */
function edgeContent(
  docx: DocxPackage,
  section: XmlNode | undefined,
  tag: string,
  place: (content: Content[]) => Content,
): DynamicContent {
  const references = childrenOf(section, tag)
  const hasOwnFirst = toggle(section, 'w:titlePg') === true
  const relations = childrenOf(parseXml(docx.text('word/_rels/document.xml.rels') ?? '<none/>'), 'Relationship')
  const partOf = (type: string): string | undefined => {
    const id = references.find(({ attributes }) => attributes['w:type'] === type)?.attributes['r:id']
    return relations.find(({ attributes }) => attributes.Id === id)?.attributes.Target?.replace(/^\/?(word\/)?/, '')
  }
  return (number, count) => {
    const part = partOf(hasOwnFirst && number === 1 ? 'first' : 'default')
    const text = part && docx.text(`word/${part}`)
    if (!text) return null
    const context = { ...layoutContext(docx, part.replace(/\.xml$/, '')), page: { number, count } }
    return place(layFlow(parseXml(text), context))
  }
}

/** How many sections a body has; only the page of the last is followed. */
export const sectionCount = (body: XmlNode): number => descendants(body, ({ tag }) => tag === 'w:sectPr').length
