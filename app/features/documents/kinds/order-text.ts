/** The two parts of an order: what it stands on, and what it orders, point by point. */
export interface OrderText {
  preamble: string[]
  points: string[]
}

const orders = /^\s*п\s*р\s*и\s*к\s*а\s*з\s*ы\s*в\s*а\s*ю\s*:?\s*$/i
const numbered = /^\s*\d+[.)]\s+/

/**
 * A text as a person types it: a paragraph a line. What stands before the line «ПРИКАЗЫВАЮ:», or before the first
 * numbered line where that word is absent, is the preamble; a line without a number goes on with the point before it.
 */
export function orderText(typed: string): OrderText {
  const lines = typed
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const word = lines.findIndex((line) => orders.test(line))
  const first = word >= 0 ? word : lines.findIndex((line) => numbered.test(line))
  const preamble = lines.slice(0, first < 0 ? 0 : first)
  const points: string[] = []
  for (const line of lines.slice(word >= 0 ? word + 1 : preamble.length)) {
    if (numbered.test(line) || points.length === 0) points.push(line.replace(numbered, ''))
    else points.push(`${points.pop()}\n${line}`)
  }
  return { preamble, points }
}
