import { distance } from 'fastest-levenshtein'

/** The words of a normalised text. */
export const wordsOf = (text: string): string[] => text.split(/[^\p{L}\d]+/u).filter(Boolean)

/** How many letters of a word of this length may be wrong. */
const allowed = (length: number): number => (length < 3 ? 0 : length < 5 ? 1 : length < 8 ? 2 : 3)

/**
 * The word of the vocabulary that was most likely meant; null where none is near. Letters may be wrong, missing or
 * swapped, and a word may be its beginning only. Words with figures are numbers of documents: they are never guessed.
 */
export function nearestWord(typed: string, vocabulary: ReadonlyMap<string, number>): string | null {
  if (/\d/.test(typed)) return null
  const limit = allowed(typed.length)
  let best: { word: string; score: number; count: number } | null = null
  for (const [word, count] of vocabulary) {
    if (word.length < 3 || word.length < typed.length - limit) continue
    const score = steps(typed, word)
    if (score > limit + 0.5) continue
    if (!best || score < best.score || (score === best.score && isBetter(typed, word, count, best)))
      best = { word, score, count }
  }
  return best?.word ?? null
}

/** Of words as near as each other, the one that begins alike; then the one that more centres have. */
function isBetter(typed: string, word: string, count: number, best: { word: string; count: number }): boolean {
  const [own, other] = [word[0] === typed[0], best.word[0] === typed[0]]
  return own === other ? count > best.count : own
}

/** How far two words are apart; the beginning of a longer word is a little farther than the whole of a word. */
function steps(typed: string, word: string): number {
  const whole = edits(typed, word)
  return word.length > typed.length ? Math.min(whole, edits(typed, word.slice(0, typed.length)) + 0.5) : whole
}

/** Two letters that have changed places are one mistake, not two. */
function edits(a: string, b: string): number {
  const found = distance(a, b)
  return found === 2 && a.length === b.length && sorted(a) === sorted(b) ? 1 : found
}

const sorted = (word: string) => [...word].sort().join('')
