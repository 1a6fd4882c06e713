import { searchable } from '~/platform/lists/list-query'
import { nearestWord, wordsOf } from './correct-words'
import { inRussianLayout } from './keyboard-layout'
import type { PublicCentre } from './public-centre'

export interface Found {
  centres: PublicCentre[]
  /** What was searched for instead, where nothing was found by what was typed. */
  instead: string | null
  /** No centre has all the words: these have the most of them. */
  isPartial: boolean
  /** Little was found, and more would be by this. */
  maybe: string | null
}

const mostWords = 8
/** So few that another spelling is worth offering. */
const little = 2

/** Every word in any order; where that finds nothing, what was most likely meant, and then what has most of the words. */
export function findByText(
  centres: readonly PublicCentre[],
  vocabulary: ReadonlyMap<string, number>,
  typed: string,
): Found {
  const words = askedWords(searchable(typed))
  if (words.length === 0) return { centres: [...centres], instead: null, isPartial: false, maybe: null }
  const exact = withAll(centres, words)
  if (exact.length > 0) {
    const maybe = exact.length <= little ? betterSpelling(centres, vocabulary, words, exact.length) : null
    return { centres: exact, instead: null, isPartial: false, maybe }
  }
  const russian = askedWords(searchable(inRussianLayout(typed)))
  const meant = russian.map((word) => correct(centres, vocabulary, word))
  for (const attempt of [russian, meant]) {
    const found = withAll(centres, attempt)
    if (found.length > 0) return { centres: found, instead: attempt.join(' '), isPartial: false, maybe: null }
  }
  const instead = meant.join(' ') === words.join(' ') ? null : meant.join(' ')
  return { centres: withMost(centres, meant), instead, isPartial: true, maybe: null }
}

/** Little words between the others are not searched for, unless there are no others. */
function askedWords(text: string): string[] {
  const all = [...new Set(wordsOf(text))]
  const long = all.filter((word) => word.length > 2 || /\d/.test(word))
  return (long.length > 0 ? long : all).slice(0, mostWords)
}

const withAll = (centres: readonly PublicCentre[], words: readonly string[]) =>
  centres.filter(({ text }) => words.every((word) => text.includes(word)))

function withMost(centres: readonly PublicCentre[], words: readonly string[]): PublicCentre[] {
  if (words.length < 2) return []
  const counted = centres.map((centre) => ({ centre, has: words.filter((word) => centre.text.includes(word)).length }))
  const most = counted.reduce((max, { has }) => Math.max(max, has), 0)
  return most === 0 ? [] : counted.filter(({ has }) => has === most).map(({ centre }) => centre)
}

const correct = (centres: readonly PublicCentre[], vocabulary: ReadonlyMap<string, number>, word: string): string =>
  centres.some(({ text }) => text.includes(word)) ? word : (nearestWord(word, vocabulary) ?? word)

/** Where no word of the register begins as it was typed, it stands by chance inside another. */
function betterSpelling(
  centres: readonly PublicCentre[],
  vocabulary: ReadonlyMap<string, number>,
  words: readonly string[],
  found: number,
): string | null {
  const begins = (word: string) => [...vocabulary.keys()].some((known) => known.startsWith(word))
  const meant = words.map((word) => (begins(word) ? word : (nearestWord(word, vocabulary) ?? word)))
  return withAll(centres, meant).length > found ? meant.join(' ') : null
}
