import type { Chapter } from 'scoring/methodology/chapters'
import { clauseText } from 'scoring/methodology/clause-text'
import type { Rule } from 'scoring/rule'
import { searchable } from '~/platform/lists/list-query'

export interface RuleSearch {
  readonly text: string
  /** The id of a chapter; empty for all. */
  readonly chapter: string
  /** The id of an act; empty for all. */
  readonly act: string
}

/** The rules that a search asks for, by chapter; a chapter without any is left out. */
export function searchRules(chapters: readonly Chapter[], { text, chapter, act }: RuleSearch): Chapter[] {
  const asked = askedOf(text)
  return chapters
    .filter(({ id }) => !chapter || id === chapter)
    .map((one) => ({
      ...one,
      rules: one.rules.filter((rule) => (!act || rule.citation.act === act) && hasAll(rule, asked)),
    }))
    .filter(({ rules }) => rules.length > 0)
}

/** Each word must begin a word of the title, the sentence, the clause or the name, in any order. */
function hasAll({ id, title, quote, citation }: Rule, asked: readonly string[]): boolean {
  const texts = [title.ru, title.en, quote, id, clauseText(citation, 'ru'), clauseText(citation, 'en')]
  const words = wordsOf(texts.join(' '))
  return asked.every((one) => words.some((word) => word.startsWith(one)))
}

const wordsBefore = 8
const wordsAfter = 14

/** The part of a sentence around the first word that was asked for; null where it has none of them. */
export function excerptOf(quote: string, text: string): string | null {
  const asked = askedOf(text)
  const words = quote.split(' ')
  const at = words.findIndex((word) => wordsOf(word).some((part) => asked.some((one) => part.startsWith(one))))
  if (at < 0) return null
  const [first, last] = [Math.max(at - wordsBefore, 0), at + wordsAfter]
  return [first > 0 && '…', ...words.slice(first, last), last < words.length && '…'].filter(Boolean).join(' ')
}

/** Lower case, ё as е, without the marks around words; both sides of a hyphen are words. */
const wordsOf = (text: string): string[] =>
  searchable(text)
    .split(/[\s-]+/)
    .map((word) => word.replace(/^[.,;:()]+|[.,;:()]+$/g, ''))
    .filter((word) => word !== '')

const askedOf = (text: string): string[] => wordsOf(text).map(withoutEnding)

/** «субсидий» finds «субсидии»: the last letters of a long word may differ. Figures may not. */
function withoutEnding(word: string): string {
  if (!/^\p{L}+$/u.test(word)) return word
  return word.slice(0, word.length < 4 ? word.length : word.length < 6 ? -1 : -2)
}
