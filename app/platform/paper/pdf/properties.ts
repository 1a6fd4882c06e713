import { child, childrenOf, valueOf, within, type XmlNode } from '../xml-tree'

/** How a run of text looks; what is absent is inherited. Sizes are points. */
export interface RunLook {
  bold?: boolean
  italics?: boolean
  underline?: boolean
  strike?: boolean
  caps?: boolean
  hidden?: boolean
  size?: number
  color?: string
  shift?: 'sub' | 'sup'
}

export type Alignment = 'left' | 'center' | 'right' | 'justify'
export interface TabStop {
  at: number
  alignment: 'left' | 'center' | 'right'
}

/** How a paragraph stands; what is absent is inherited. Lengths are points; a hanging first line is below zero. */
export interface ParagraphLook {
  alignment?: Alignment
  left?: number
  right?: number
  firstLine?: number
  before?: number
  after?: number
  line?: { times: number } | { points: number }
  keepNext?: boolean
  keepLines?: boolean
  pageBreakBefore?: boolean
  tabs?: readonly TabStop[]
  list?: { id: string; level: number }
}

/** Twentieths of a point, in which Word writes lengths, as points. */
export const points = (twips: string | undefined): number | undefined => {
  const number = Number(twips)
  return twips === undefined || !Number.isFinite(number) ? undefined : number / 20
}

/** `<w:b/>` is yes, `<w:b w:val="0"/>` is no, nothing is «as inherited». */
export function toggle(node: XmlNode | undefined, tag: string): boolean | undefined {
  const found = child(node, tag)
  return found && !['0', 'false', 'off', 'none'].includes(found.attributes['w:val'] ?? 'on')
}

/** Only what is said: `undefined` must not cover what is inherited. */
const said = <T extends object>(look: T): T =>
  Object.fromEntries(Object.entries(look).filter(([, value]) => value !== undefined)) as T

/** @param node `w:rPr` */
export function runLook(node: XmlNode | undefined): RunLook {
  const halfPoints = Number(valueOf(node, 'w:sz'))
  const color = valueOf(node, 'w:color')
  const shift = valueOf(node, 'w:vertAlign')
  return said({
    bold: toggle(node, 'w:b'),
    italics: toggle(node, 'w:i'),
    underline: toggle(node, 'w:u'),
    strike: toggle(node, 'w:strike'),
    caps: toggle(node, 'w:caps'),
    hidden: toggle(node, 'w:vanish'),
    size: halfPoints > 0 ? halfPoints / 2 : undefined,
    color: color && /^[0-9a-f]{6}$/i.test(color) ? `#${color}` : undefined,
    shift: shift === 'superscript' ? 'sup' : shift === 'subscript' ? 'sub' : undefined,
  })
}

const alignments: Readonly<Record<string, Alignment>> = {
  left: 'left',
  start: 'left',
  center: 'center',
  right: 'right',
  end: 'right',
  both: 'justify',
  distribute: 'justify',
}

/** @param node `w:pPr` */
export function paragraphLook(node: XmlNode | undefined): ParagraphLook {
  const indent = child(node, 'w:ind')?.attributes ?? {}
  const spacing = child(node, 'w:spacing')?.attributes ?? {}
  const hanging = points(indent['w:hanging'])
  const list = child(node, 'w:numPr')
  return said({
    alignment: alignments[valueOf(node, 'w:jc') ?? ''],
    left: points(indent['w:left'] ?? indent['w:start']),
    right: points(indent['w:right'] ?? indent['w:end']),
    firstLine: hanging === undefined ? points(indent['w:firstLine']) : -hanging,
    before: points(spacing['w:before']),
    after: points(spacing['w:after']),
    line: lineOf(spacing),
    keepNext: toggle(node, 'w:keepNext'),
    keepLines: toggle(node, 'w:keepLines'),
    pageBreakBefore: toggle(node, 'w:pageBreakBefore'),
    tabs: child(node, 'w:tabs') && childrenOf(child(node, 'w:tabs'), 'w:tab').flatMap(tabOf),
    list: list && { id: valueOf(list, 'w:numId') ?? '0', level: Number(valueOf(list, 'w:ilvl') ?? 0) },
  })
}

function lineOf(spacing: Readonly<Record<string, string>>): ParagraphLook['line'] {
  const line = Number(spacing['w:line'])
  if (!(line > 0)) return undefined
  const rule = spacing['w:lineRule'] ?? 'auto'
  return rule === 'auto' ? { times: line / 240 } : { points: line / 20 }
}

function tabOf({ attributes }: XmlNode): TabStop[] {
  const at = points(attributes['w:pos'])
  const kind = attributes['w:val'] ?? 'left'
  if (at === undefined || kind === 'clear') return []
  return [{ at, alignment: kind === 'center' ? 'center' : kind === 'right' || kind === 'end' ? 'right' : 'left' }]
}

/** A paragraph's own properties, and those of its mark: what an empty paragraph is as high as. */
export const ownLooks = (
  paragraph: XmlNode,
): { paragraph: ParagraphLook; mark: RunLook; style: string | undefined } => ({
  paragraph: paragraphLook(child(paragraph, 'w:pPr')),
  mark: runLook(within(paragraph, 'w:pPr', 'w:rPr')),
  style: within(paragraph, 'w:pPr', 'w:pStyle')?.attributes['w:val'],
})
