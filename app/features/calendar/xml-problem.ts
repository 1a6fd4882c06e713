import type { Problem } from 'scoring/case/problem'

/** What is wrong in a calendar file, each with words of its own. */
export type XmlProblemCode =
  'noCalendar' | 'anotherCalendar' | 'year' | 'noDays' | 'day' | 'mark' | 'repeated' | 'notXml'

export interface XmlProblem {
  /** Null where it is about the whole file. */
  line: number | null
  code: XmlProblemCode
  /** What stands there; empty where the place says it all. */
  value: string
}

/** How the reader of the file tells each of them. */
const told: readonly (readonly [RegExp, XmlProblemCode])[] = [
  [/^has no <calendar/, 'noCalendar'],
  [/^has another <calendar>/, 'anotherCalendar'],
  [/^year is (".*"):/, 'year'],
  [/^has no <day>/, 'noDays'],
  [/^d is (".*") again:/, 'repeated'],
  [/^d is (".*"):/, 'day'],
  [/^t is (".*"):/, 'mark'],
]

/** A problem of the reader as the portal says it, in the language of the page. */
export function xmlProblemOf({ path, message }: Problem): XmlProblem {
  const line = /^line (\d+)$/.exec(path)?.[1]
  for (const [pattern, code] of told) {
    const match = pattern.exec(message)
    if (match) return { line: line ? Number(line) : null, code, value: unquoted(match[1] ?? '""') }
  }
  return { line: line ? Number(line) : null, code: 'notXml', value: '' }
}

const unquoted = (text: string): string => text.slice(1, -1).replace(/\\(["\\])/g, '$1')
