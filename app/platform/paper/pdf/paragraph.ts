import type { Content, ContentText } from 'pdfmake/interfaces'
import type { XmlNode } from '../xml-tree'
import type { LayoutContext } from './context'
import { estimatedHeight, mostKeptWhole } from './estimated-height'
import { inlinesOf, type Inline } from './inlines'
import { pictureOf } from './picture'
import { ownLooks, type ParagraphLook, type RunLook } from './properties'
import { columnsAtTabs } from './tab-columns'

/** The height of a line of PT Serif in its own size. */
const naturalLine = 1.325
const usualSize = 10
/** Of the text of an A4 page. */
const usualWidth = 480

/** A piece of the flow with what decides where a page may end. */
export interface Block {
  content: Content
  keepNext: boolean
  startsPage: boolean
  /** Rows of a table; 0 for a paragraph. */
  rows: number
  /** Points under it; what follows with less over it moves no further away. */
  after: number
  /** Points, rather too many: what is kept together must fit on a page. */
  height: number
}

/** Lays out one paragraph; a page break inside makes two of it. */
export function paragraphBlocks(paragraph: XmlNode, context: LayoutContext): Block[] {
  const own = ownLooks(paragraph)
  const style = context.styles.ofParagraph(own.style)
  const list = context.numbering.next(own.paragraph.list ?? style.paragraph.list)
  const look: ParagraphLook = { ...style.paragraph, ...list?.look, ...own.paragraph }
  const inlines = inlinesOf(paragraph, style.run, context.styles)
  if (list?.mark) inlines.unshift({ kind: 'text', text: `${list.mark}\u00a0`, look: style.run })
  const parts = splitAtPageBreaks(inlines)
  const height = estimatedHeight({ ...paragraph, children: [paragraph] }, usualWidth)
  return parts.map((part, index) => ({
    content: contentOf(part, withoutTooMuch(look, height), { ...style.run, ...own.mark }, context),
    keepNext: look.keepNext === true && index === parts.length - 1,
    startsPage: index > 0 || look.pageBreakBefore === true,
    rows: 0,
    after: look.after ?? 0,
    height,
  }))
}

/** Nothing is kept whole that may not fit on a page. */
const withoutTooMuch = (look: ParagraphLook, height: number): ParagraphLook =>
  height > mostKeptWhole ? { ...look, keepLines: false } : look

/** Text after the last break; a break that ends a paragraph leaves the empty rest of it on the next page. */
function splitAtPageBreaks(inlines: readonly Inline[]): Inline[][] {
  const parts: Inline[][] = [[]]
  for (const inline of inlines) {
    if (inline.kind === 'pageBreak') parts.push([])
    else parts.at(-1)!.push(inline)
  }
  return parts
}

function contentOf(inlines: readonly Inline[], look: ParagraphLook, base: RunLook, context: LayoutContext): Content {
  const pictures = inlines.flatMap((inline) =>
    inline.kind === 'picture' ? (pictureOf(inline.node, context) ?? []) : [],
  )
  const segments = splitAtTabs(inlines).map((segment) => segment.flatMap((inline) => textOf(inline, context)))
  const hasText = segments.some((segment) => segment.length > 0)
  const text = segments.length > 1 ? columnsAtTabs(segments, look) : { text: hasText ? segments[0]! : emptyLine(base) }
  const margin: [number, number, number, number] = [
    Math.max(0, (look.left ?? 0) + Math.min(0, look.firstLine ?? 0)),
    look.before ?? 0,
    look.right ?? 0,
    look.after ?? 0,
  ]
  const stack: Content[] = pictures.map((picture) => ({ ...picture, alignment: pictureSide(look) }))
  if (hasText || pictures.length === 0) stack.push(text)
  const height = lineHeight(look, segments.flat(), base)
  const indent = Math.max(0, look.firstLine ?? 0)
  return {
    ...(stack.length === 1 ? (stack[0] as ContentText) : { stack }),
    ...(margin.some((side) => side !== 0) && { margin }),
    ...(look.alignment && look.alignment !== 'left' && { alignment: look.alignment }),
    ...(height !== 1 && { lineHeight: height }),
    ...(indent > 0 && { leadingIndent: indent }),
    preserveLeadingSpaces: true,
    ...((look.keepLines || isShort(inlines)) && { unbreakable: true }),
  } as Content
}

/** Of three lines none may stand alone on a page, so that a paragraph of so many letters is not divided. */
const shortLength = 230
const isShort = (inlines: readonly Inline[]): boolean =>
  inlines.reduce((length, inline) => length + (inline.kind === 'text' ? inline.text.length : 0), 0) <= shortLength

const pictureSide = ({ alignment }: ParagraphLook) => (alignment === 'justify' ? 'left' : (alignment ?? 'left'))

/** An empty paragraph is as high as a line of its size. */
const emptyLine = (base: RunLook): ContentText[] => [{ text: '\u00a0', fontSize: base.size ?? usualSize }]

function splitAtTabs(inlines: readonly Inline[]): Inline[][] {
  const segments: Inline[][] = [[]]
  for (const inline of inlines) {
    if (inline.kind === 'tab') segments.push([])
    else segments.at(-1)!.push(inline)
  }
  return segments
}

function textOf(inline: Inline, { page }: LayoutContext): ContentText[] {
  if (inline.kind === 'text') return inline.text === '' ? [] : [styled(inline.text, inline.look)]
  if (inline.kind !== 'field' || !page) return []
  return [styled(String(inline.name === 'PAGE' ? page.number : page.count), inline.look)]
}

const styled = (text: string, look: RunLook): ContentText => ({
  text: look.caps ? text.toUpperCase() : text,
  fontSize: look.size ?? usualSize,
  ...(look.bold && { bold: true }),
  ...(look.italics && { italics: true }),
  ...((look.underline || look.strike) && { decoration: look.underline ? 'underline' : 'lineThrough' }),
  ...(look.color && look.color !== '#000000' && { color: look.color }),
  ...(look.shift === 'sup' && { sup: true }),
  ...(look.shift === 'sub' && { sub: true }),
})

function lineHeight({ line }: ParagraphLook, texts: readonly ContentText[], base: RunLook): number {
  if (!line) return 1
  if ('times' in line) return line.times
  const sizes = texts.map(({ fontSize }) => fontSize as number)
  return line.points / (Math.max(...sizes, sizes.length > 0 ? 0 : (base.size ?? usualSize)) * naturalLine)
}
