import { child, valueOf, within, type XmlNode } from '../xml-tree'
import { runLook, type RunLook } from './properties'
import type { StyleSheet } from './style-sheet'

/** What a paragraph is made of, in its order. */
export type Inline =
  | { kind: 'text'; text: string; look: RunLook }
  | { kind: 'tab' | 'pageBreak' }
  | { kind: 'field'; name: string; look: RunLook }
  | { kind: 'picture'; node: XmlNode }

/** Where text lies in a run that is shown; deleted text, instructions and fallbacks lie elsewhere. */
const throughWhich = ['w:hyperlink', 'w:ins', 'w:smartTag', 'w:sdt', 'w:sdtContent', 'w:customXml', 'w:fldSimple']

/** Reads the runs of a paragraph with what its style gives them. */
export function inlinesOf(paragraph: XmlNode, base: RunLook, styles: StyleSheet): Inline[] {
  const inlines: Inline[] = []
  const field = { depth: 0, name: '', isShown: true }
  const visit = (node: XmlNode) => {
    if (node.tag === 'w:r') readRun(node)
    else if (node.tag === 'w:fldSimple' && fieldName(node.attributes['w:instr']))
      inlines.push({ kind: 'field', name: fieldName(node.attributes['w:instr'])!, look: base })
    else if (throughWhich.includes(node.tag)) node.children.forEach(visit)
  }
  const readRun = (run: XmlNode) => {
    const properties = child(run, 'w:rPr')
    const look = { ...base, ...styles.ofRun(valueOf(properties, 'w:rStyle')), ...runLook(properties) }
    for (const part of run.children) {
      if (part.tag === 'w:fldChar') turnField(part.attributes['w:fldCharType'], look)
      else if (part.tag === 'w:instrText') field.name += part.children.map(({ text }) => text).join('')
      else if (field.isShown && !look.hidden) inlines.push(...pieceOf(part, look))
    }
  }
  /** A field is its instruction, then what was shown last: a number of pages is counted anew, the rest is shown. */
  const turnField = (type: string | undefined, look: RunLook) => {
    if (type === 'begin' && field.depth++ === 0) field.name = ''
    if (type === 'separate' && field.depth === 1 && fieldName(field.name)) field.isShown = false
    if (type === 'end' && --field.depth === 0) {
      const name = fieldName(field.name)
      if (name) inlines.push({ kind: 'field', name, look })
      field.isShown = true
    }
  }
  paragraph.children.forEach(visit)
  return inlines
}

/** «PAGE», «NUMPAGES», or null for a field that is shown as it was. */
const fieldName = (instruction: string | undefined): string | null =>
  /^\s*(PAGE|NUMPAGES)\b/.exec(instruction ?? '')?.[1] ?? null

function pieceOf(part: XmlNode, look: RunLook): Inline[] {
  const text = (letters: string): Inline[] => [{ kind: 'text', text: letters, look }]
  switch (part.tag) {
    case 'w:t':
      return text(part.children.map((piece) => piece.text).join(''))
    case 'w:tab':
      return [{ kind: 'tab' }]
    case 'w:br':
      return part.attributes['w:type'] === 'page' ? [{ kind: 'pageBreak' }] : text('\n')
    case 'w:cr':
      return text('\n')
    case 'w:noBreakHyphen':
      return text('\u2011')
    case 'w:drawing':
      return within(part, 'wp:inline') || within(part, 'wp:anchor') ? [{ kind: 'picture', node: part }] : []
    default:
      return []
  }
}
