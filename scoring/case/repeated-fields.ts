import { pathOfSteps, type Step } from './problem'
import type { ProblemList } from './problem-list'

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
export function findRepeatedFields(text: string, value: unknown, problems: ProblemList): void {
  if (fieldsWritten(text) !== fieldsKept(value)) search(text, problems)
}

/** How often each field of an object was met so far; null for a list. */
type Met = Map<string, number> | null

function search(text: string, problems: ProblemList): void {
  // Side by side, from the outermost: what is open, and the step that was last taken inside it.
  const open: Met[] = []
  const steps: Step[] = []
  for (let index = 0; index < text.length; index += 1) {
    const char = text[index]
    const last = steps.length - 1
    if (char === '{') {
      open.push(new Map())
      steps.push('')
    } else if (char === '[') {
      open.push(null)
      steps.push(0)
    } else if (char === '}' || char === ']') {
      open.pop()
      steps.pop()
    } else if (char === ',') {
      const step = steps[last]
      if (typeof step === 'number') steps[last] = step + 1
    } else if (char === QUOTE) {
      const end = endOfString(text, index)
      const met = open[last]
      if (met && isFieldName(text, end)) {
        const key = JSON.parse(text.slice(index, end)) as string
        const times = (met.get(key) ?? 0) + 1
        met.set(key, times)
        steps[last] = key
        if (times === 2) problems.add(() => pathOfSteps(steps), 'is given twice: expected each field once')
      }
      index = end - 1
    }
  }
}
