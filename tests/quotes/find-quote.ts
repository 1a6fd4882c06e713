import { BREAK } from './normal-text'

/** A shorter piece would be found anywhere. */
const SHORTEST_PIECE = 8
/** A page break inside a table puts at most the rest of the other cells between two pieces of one cell. */
const LONGEST_GAP = 600

/** Whether a quote (a normal text) stands in a published text, whole or in pieces that follow each other over breaks. */
export function isFound(quote: string, text: string): boolean {
  if (quote.length === 0) return false
  for (
    let at = text.indexOf(quote.slice(0, SHORTEST_PIECE));
    at !== -1;
    at = text.indexOf(quote.slice(0, SHORTEST_PIECE), at + 1)
  )
    if (continues(quote, text, at)) return true
  return false
}

/** From a place where the quote begins: as far as the text goes with it, then over a break to the rest a little further on. */
function continues(quote: string, text: string, start: number): boolean {
  let [length, at, isAtBreak] = [0, start, false]
  while (length < quote.length && (text[at] === BREAK || quote[length] === text[at])) {
    isAtBreak = text[at] === BREAK
    if (!isAtBreak) length += 1
    at += 1
  }
  if (length === quote.length) return true
  if (length < SHORTEST_PIECE || !isAtBreak) return false
  const rest = quote.slice(length)
  const after = text.slice(at, at + LONGEST_GAP + 2 * rest.length)
  const beginning = rest.slice(0, SHORTEST_PIECE)
  for (
    let next = after.indexOf(beginning);
    next !== -1 && next <= LONGEST_GAP;
    next = after.indexOf(beginning, next + 1)
  )
    if (continues(rest, after, next)) return true
  return false
}
