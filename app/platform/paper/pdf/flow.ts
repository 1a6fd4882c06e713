import type { Content } from 'pdfmake/interfaces'
import type { XmlNode } from '../xml-tree'
import type { LayoutContext } from './context'
import { mostKeptWhole } from './estimated-height'
import { paragraphBlocks, type Block } from './paragraph'
import { tableBlock } from './table'

const wrappers = ['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins']

/** The paragraphs and tables of a part, in their order. */
export function blocksOf(container: XmlNode, context: LayoutContext): Block[] {
  return container.children.flatMap((node) => {
    if (node.tag === 'w:p') return paragraphBlocks(node, context)
    if (node.tag === 'w:tbl') return [tableBlock(node, context, layFlow)]
    return wrappers.includes(node.tag) ? blocksOf(node, context) : []
  })
}

/** What pdfmake lays out: what is to stay together is together, and what begins a page begins it. */
export function layFlow(container: XmlNode, context: LayoutContext): Content[] {
  const contents: Content[] = []
  let group: Block[] = []
  let before = 0
  const close = () => {
    if (group.length > 0) contents.push(together(group, contents.length === 0))
    group = []
  }
  for (const block of blocksOf(container, context)) {
    if (block.startsPage) close()
    else collapse(block, before)
    before = block.after
    if (group.length > 0 && heightOf([...group, block]) > mostKeptWhole) {
      // A long table may end on another page; what stands over it must only not be left alone.
      contents.push({ ...(together(group, contents.length === 0) as object), headlineLevel: 1 } as Content)
      group = []
    }
    group.push(block)
    if (!block.keepNext) close()
  }
  close()
  return contents
}

const heightOf = (group: readonly Block[]): number => group.reduce((sum, { height }) => sum + height, 0)

/** Between two paragraphs lies the greater of the two distances, not their sum. */
function collapse(block: Block, before: number): void {
  const content = block.content as { margin?: [number, number, number, number] }
  if (block.rows === 0 && content.margin) content.margin[1] = Math.max(0, content.margin[1] - before)
}

function together(group: readonly Block[], isFirst: boolean): Content {
  const content =
    group.length === 1 ? group[0]!.content : { stack: group.map((block) => block.content), unbreakable: true }
  return group[0]!.startsPage && !isFirst ? ({ ...(content as object), pageBreak: 'before' } as Content) : content
}
