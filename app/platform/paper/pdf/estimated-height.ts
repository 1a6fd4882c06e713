import { descendants, textOf, type XmlNode } from '../xml-tree'

/** A broad letter and a high line of the text of papers, in points: the estimate is rather too great than too small. */
const letterWidth = 8
const lineHeight = 20

/**
 * How high a text may become at most. What is kept whole must fit on a page: pdfmake loses what does not.
 * @param width points
 */
export const estimatedHeight = (node: XmlNode, width: number): number =>
  descendants(node, ({ tag }) => tag === 'w:p').reduce((sum, paragraph) => {
    const breaks = descendants(paragraph, ({ tag }) => tag === 'w:br').length
    return sum + (breaks + Math.ceil((textOf(paragraph).length * letterWidth) / width + 0.01)) * lineHeight
  }, 0)

/** Less than half of the text of an A4 page: whatever is kept whole is no higher. */
export const mostKeptWhole = 350
