import { printable, ROOT, type Problem } from './problem'
import { repeatedFields } from './repeated-fields'

export type Parsed =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly problems: readonly Problem[] }

const refused = (message: string): Parsed => ({ ok: false, problems: [{ path: ROOT, message }] })

const BYTE_ORDER_MARK = '\ufeff'

/** JSON text to a value. A field given twice is refused: JSON would quietly keep the last. */
export function parseJson(text: string): Parsed {
  if (text.startsWith(BYTE_ORDER_MARK)) return refused('begins with a byte order mark: expected UTF-8 without one')
  if (text.trim() === '') return refused('is empty: expected one JSON document')
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'cannot be parsed'
    return refused(`is not JSON: ${printable(reason).slice(0, 200)}`)
  }
  const problems = repeatedFields(text, value)
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value }
}
