import { child, childrenOf, valueOf, type XmlNode } from '../xml-tree'
import { paragraphLook, type ParagraphLook } from './properties'

interface Level {
  start: number
  format: string
  text: string
  look: ParagraphLook
}

/** The lists of a document: what stands before each of their paragraphs. Asked in the order of the paragraphs. */
export class Numbering {
  private readonly lists = new Map<string, Map<number, Level>>()
  private readonly counts = new Map<string, number[]>()

  /** @param root `w:numbering`; undefined where the document has no lists */
  constructor(root: XmlNode | undefined) {
    const kinds = new Map(
      childrenOf(root, 'w:abstractNum').map((node) => [node.attributes['w:abstractNumId'], levelsOf(node)]),
    )
    for (const node of childrenOf(root, 'w:num')) {
      const levels = kinds.get(valueOf(node, 'w:abstractNumId'))
      if (levels) this.lists.set(node.attributes['w:numId'] ?? '', levels)
    }
  }

  /** The mark of the next paragraph of a list, «1.» or «–», and how it stands; null where it is of no list. */
  next(list: ParagraphLook['list']): { mark: string; look: ParagraphLook } | null {
    const levels = this.lists.get(list?.id ?? '')
    const level = levels?.get(list?.level ?? 0)
    if (!list || !levels || !level) return null
    const counts = this.counts.get(list.id) ?? []
    this.counts.set(list.id, counts)
    counts[list.level] = (counts[list.level] ?? level.start - 1) + 1
    counts.length = list.level + 1
    const mark =
      level.format === 'bullet'
        ? bulletOf(level.text)
        : level.text.replace(/%([1-9])/g, (_, digit: string) => {
            const at = Number(digit) - 1
            const count = counts[at] ?? levels.get(at)?.start ?? 1
            return numberOf(count, levels.get(at)?.format ?? 'decimal')
          })
    return { mark, look: level.look }
  }
}

const levelsOf = (node: XmlNode): Map<number, Level> =>
  new Map(
    childrenOf(node, 'w:lvl').map((level) => [
      Number(level.attributes['w:ilvl']),
      {
        start: Number(valueOf(level, 'w:start') ?? 1),
        format: valueOf(level, 'w:numFmt') ?? 'decimal',
        text: valueOf(level, 'w:lvlText') ?? '',
        look: paragraphLook(child(level, 'w:pPr')),
      },
    ]),
  )

/** Bullets of symbol fonts lie where no other font has a letter. */
const bulletOf = (text: string): string => (/^[\p{Pd}\p{L}*•]$/u.test(text) ? text : '•')

const russianLetters = 'абвгдежзиклмнопрстуфхцчшщэюя'
const latinLetters = 'abcdefghijklmnopqrstuvwxyz'

/** The formats of numbers that are written; the others are reported by `notInPdf`. */
export const writtenFormats = [
  'decimal',
  'bullet',
  'none',
  'russianLower',
  'russianUpper',
  'lowerLetter',
  'upperLetter',
]

function numberOf(count: number, format: string): string {
  const letter = (letters: string) => letters[(count - 1) % letters.length]!
  switch (format) {
    case 'none':
      return ''
    case 'russianLower':
      return letter(russianLetters)
    case 'russianUpper':
      return letter(russianLetters).toUpperCase()
    case 'lowerLetter':
      return letter(latinLetters)
    case 'upperLetter':
      return letter(latinLetters).toUpperCase()
    default:
      return String(count)
  }
}
