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
  const words = wordsOf(text)
  return chapters
    .filter(({ id }) => !chapter || id === chapter)
    .map((one) => ({
      ...one,
      rules: one.rules.filter((rule) => (!act || rule.citation.act === act) && hasAll(rule, words)),
    }))
    .filter(({ rules }) => rules.length > 0)
}

/** Each word must be found in the title, the sentence, the clause or the name, in any order and with any ending. */
function hasAll({ id, title, quote, citation }: Rule, words: readonly string[]): boolean {
  const where = searchable(title.ru, title.en, quote, id, clauseText(citation, 'ru'), clauseText(citation, 'en'))
  return words.every((word) => where.includes(word))
}

const wordsOf = (text: string): string[] =>
  searchable(text)
    .split(' ')
    .map((word) => word.replace(/^[.,;:()]+|[.,;:()]+$/g, ''))
    .filter((word) => word !== '')
    .map(withoutEnding)

/** «субсидий» finds «субсидии»: the last letters of a long word may differ. Figures may not. */
function withoutEnding(word: string): string {
  if (!/^\p{L}+$/u.test(word)) return word
  return word.slice(0, word.length < 4 ? word.length : word.length < 6 ? -1 : -2)
}
