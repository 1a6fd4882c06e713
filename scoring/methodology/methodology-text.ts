import type { Lang } from '../wording'
import type { Block, ContentsEntry, Item } from './block'
import type { Chapter } from './chapters'
import { methodologyBlocks } from './methodology-blocks'

/** The methodology as a person reads it in a terminal. */
export const methodologyText = (chapters: readonly Chapter[], lang: Lang): string =>
  methodologyBlocks(chapters, lang)
    .map((block) => `${write(block)}\n`)
    .join('')

function write(block: Block): string {
  switch (block.sort) {
    case 'heading':
      return `${block.level === 1 ? '' : '\n'}${block.level === 3 ? block.text : block.text.toUpperCase()}`
    case 'contents':
      return block.entries.flatMap((entry) => entryLines(entry, '  ')).join('\n')
    case 'paragraph':
      return `  ${block.label ? `${block.label}: ` : ''}${block.text}${block.id ? ` [${block.id}]` : ''}`
    case 'quote':
      return `  «${block.text}»\n  ${block.source} [${block.id}]`
    case 'list':
      return block.items.map(itemLine).join('\n')
    case 'table':
      return block.rows.map((row) => tableLine(block.head, row)).join('\n')
  }
}

const entryLines = ({ text, entries }: ContentsEntry, indent: string): string[] => [
  `${indent}${text}`,
  ...entries.flatMap((entry) => entryLines(entry, `${indent}  `)),
]

const itemLine = ({ id, text }: Item): string => `    ${id ? `${id}: ` : ''}${text}`

/** Each cell after its heading; an empty one is left out. */
const tableLine = (head: readonly string[], cells: readonly string[]): string =>
  `  ${head.flatMap((name, index) => (cells[index] ? [`${name}: ${cells[index]}`] : [])).join('; ')}`
