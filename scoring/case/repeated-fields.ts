import { pathOf, type Place, type Problem } from './problem'

const QUOTE = '"'
const COLON = 58
const SPACES = new Set([32, 9, 10, 13])

/** Index after the string that opens at `start`. The text is known to be JSON. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf(QUOTE, start + 1); ; end = text.indexOf(QUOTE, end + 1)) {
    let slashes = 0
    while (text[end - 1 - slashes] === '\\') slashes += 1
    if (slashes % 2 === 0) return end + 1
  }
}

function isFieldName(text: string, end: number): boolean {
  let next = end
  while (SPACES.has(text.charCodeAt(next))) next += 1
  return text.charCodeAt(next) === COLON
}

function fieldsWritten(text: string): number {
  let count = 0
  for (let start = text.indexOf(QUOTE); start !== -1;) {
    const end = endOfString(text, start)
    if (isFieldName(text, end)) count += 1
    start = text.indexOf(QUOTE, end)
  }
  return count
}

// Lists of its own in place of recursion: a hostile document may be nested a million deep.
function fieldsKept(value: unknown): number {
  let count = 0
  const waiting = [value]
  for (let next = waiting.pop(); waiting.length > 0 || next !== undefined; next = waiting.pop()) {
    if (typeof next !== 'object' || next === null) continue
    const inner: unknown[] = Array.isArray(next) ? next : Object.values(next)
    if (!Array.isArray(next)) count += inner.length
    for (const item of inner) if (typeof item === 'object' && item !== null) waiting.push(item)
  }
  return count
}

/** Fields given twice in one object. Counting is quick and settles nearly every document; only then we search. */
export function repeatedFields(text: string, value: unknown): Problem[] {
  return fieldsWritten(text) === fieldsKept(value) ? [] : search(text)
}

interface Open {
  readonly place: Place | null
  /** The fields met so far; null in a list. */
  readonly met: Set<string> | null
  key: string | number
}

function search(text: string): Problem[] {
  const problems: Problem[] = []
  const open: Open[] = []
  const here = (): Place | null => {
    const inner = open[open.length - 1]
    return inner ? { up: inner.place, key: inner.key } : null
  }
  for (let index = 0; index < text.length; index += 1) {
    const char = text[index]
    const inner = open[open.length - 1]
    if (char === '{') open.push({ place: here(), met: new Set(), key: '' })
    else if (char === '[') open.push({ place: here(), met: null, key: 0 })
    else if (char === '}' || char === ']') open.pop()
    else if (char === ',' && inner && typeof inner.key === 'number') inner.key += 1
    else if (char === QUOTE) {
      const end = endOfString(text, index)
      if (inner?.met && isFieldName(text, end)) {
        inner.key = JSON.parse(text.slice(index, end)) as string
        if (inner.met.has(inner.key))
          problems.push({ path: pathOf(here()), message: 'is given twice: expected each field once' })
        inner.met.add(inner.key)
      }
      index = end - 1
    }
  }
  return problems
}
