import { printable } from '../printable'
import { ROOT } from './problem'
import { ProblemList } from './problem-list'
import { findRepeatedFields } from './repeated-fields'

export interface Parsed {
  /** Undefined where the text is no JSON; JSON itself has no such value. */
  readonly value: unknown
  readonly problems: ProblemList
}

const BYTE_ORDER_MARK = '\ufeff'

/** Nothing but what JSON takes for white space: a no-break or invisible space is a character out of place. */
export const isBlankJson = (text: string): boolean => !/[^ \t\r\n]/.test(text)

/** JSON text to a value. A field given twice is a problem, for JSON would quietly keep the last; the rest is still read. */
export function parseJson(text: string): Parsed {
  if (text.startsWith(BYTE_ORDER_MARK)) return refused('begins with a byte order mark: expected UTF-8 without one')
  if (isBlankJson(text)) return refused('is empty: expected one JSON document')
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    return refused(`is not JSON: ${printable((error as SyntaxError).message).slice(0, 200)}`)
  }
  const problems = new ProblemList()
  findRepeatedFields(text, value, problems)
  return { value, problems }
}

function refused(message: string): Parsed {
  const problems = new ProblemList()
  problems.add(() => ROOT, message)
  return { value: undefined, problems }
}
