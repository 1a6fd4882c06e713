import type { Lang } from '../wording'
import type { Block, ContentsEntry, Item } from './block'
import type { Chapter } from './chapters'
import { methodologyBlocks } from './methodology-blocks'

/** The methodology as a document that people read in a browser or an editor. */
export const methodologyMarkdown = (chapters: readonly Chapter[], lang: Lang): string =>
  methodologyBlocks(chapters, lang)
    .map((block) => `${write(block)}\n`)
    .join('\n')

function write(block: Block): string {
  switch (block.sort) {
    case 'heading':
      return `${'#'.repeat(block.level)} <a id="${block.anchor}"></a>${plain(block.text)}`
    case 'contents':
      return block.entries.flatMap((entry) => entryLines(entry, '')).join('\n')
    case 'paragraph':
      return `${block.label ? `**${plain(block.label)}.** ` : ''}${plain(block.text)}${block.id ? ` ${code(block.id)}` : ''}`
    case 'quote':
      return `> «${plain(block.text)}»\n>\n> ${plain(block.source)} ${code(block.id)}`
    case 'list':
      return block.items.map(itemLine).join('\n')
    case 'table':
      return [block.head, block.head.map(() => '---'), ...block.rows].map(tableLine).join('\n')
  }
}

const entryLines = ({ text, anchor, entries }: ContentsEntry, indent: string): string[] => [
  `${indent}- [${plain(text)}](#${anchor})`,
  ...entries.flatMap((entry) => entryLines(entry, `${indent}  `)),
]

const itemLine = ({ id, text }: Item): string => `- ${id ? `${code(id)}: ` : ''}${plain(text)}`
const tableLine = (cells: readonly string[]): string => `| ${cells.map(plain).join(' | ')} |`

const code = (id: string): string => `\`${id}\``

/** Nothing in a text of the law is a mark of the language that it is written in here. */
const plain = (text: string): string => text.replace(/[\\`*_<>|[\]]/g, '\\$&')
