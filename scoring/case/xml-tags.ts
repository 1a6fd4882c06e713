import { show, type Problem } from './problem'
import type { Read } from './read'

export interface XmlTag {
  readonly name: string
  readonly line: number
  readonly attributes: ReadonlyMap<string, string>
}

const NAME = '[A-Za-z_][A-Za-z0-9_.:-]*'
const VALUE = `"[^"<]*"|'[^'<]*'`
const OPENING = new RegExp(`<(${NAME})((?:\\s+${NAME}\\s*=\\s*(?:${VALUE}))*)\\s*(/?)>`, 'y')
const CLOSING = new RegExp(`</(${NAME})\\s*>`, 'y')
const ATTRIBUTE = new RegExp(`(${NAME})\\s*=\\s*(${VALUE})`, 'g')

/** Every group of these patterns takes part in every match. */
type Groups = [string, string, string, string]

/** What is passed over, from its beginning to its end. */
const IGNORED = [
  ['<!--', '-->'],
  ['<?', '?>'],
] as const

/**
 * The elements of a plain XML document in their order. A file that was cut off, mixed up or written in what only a full
 * reader of XML knows is refused at the first such place: a year with a part of its days would be worse than none.
 */
export function readXmlTags(text: string): Read<readonly XmlTag[]> {
  const tags: XmlTag[] = []
  const open: XmlTag[] = []
  let [line, from, end] = [1, 0, 0]
  for (let at = text.indexOf('<'); at !== -1; at = text.indexOf('<', end)) {
    line += text.slice(from, at).split('\n').length - 1
    from = at
    const refuse = (message: string): Read<never> => ({ ok: false, problems: [{ path: `line ${line}`, message }] })
    const ignored = IGNORED.find(([beginning]) => text.startsWith(beginning, at))
    if (ignored) {
      const close = text.indexOf(ignored[1], at + ignored[0].length)
      if (close === -1) return refuse(`${ignored[0]} is not closed: expected ${ignored[1]}`)
      end = close + ignored[1].length
      continue
    }
    const closing = matchAt(CLOSING, text, at)
    if (closing) {
      const last = open.pop()
      if (last?.name !== closing[1])
        return refuse(`</${closing[1]}> closes nothing that is open: expected matching tags`)
      end = CLOSING.lastIndex
      continue
    }
    const opening = matchAt(OPENING, text, at)
    if (!opening) return refuse('is not a whole plain tag: expected <name attribute="value">')
    const [, name, written, isEmpty] = opening
    const pairs = Array.from(written.matchAll(ATTRIBUTE), (match) => {
      const [, key, value] = match as string[] as Groups
      return [key, value.slice(1, -1)] as const
    })
    const tag: XmlTag = { name, line, attributes: new Map(pairs) }
    const twice = pairs.find(([key], index) => pairs.findIndex(([other]) => other === key) !== index)
    if (twice) return refuse(`<${name}> has ${show(twice[0])} twice: expected each attribute once`)
    tags.push(tag)
    if (!isEmpty) open.push(tag)
    end = OPENING.lastIndex
  }
  const problems = open.map((tag): Problem => ({
    path: `line ${tag.line}`,
    message: `<${tag.name}> is not closed: expected the whole file`,
  }))
  return problems.length === 0 ? { ok: true, value: tags } : { ok: false, problems }
}

function matchAt(pattern: RegExp, text: string, at: number): Groups | null {
  pattern.lastIndex = at
  return pattern.exec(text) as string[] | null as Groups | null
}
