import { inclineFirstname, inclineLastname } from 'lvovich'
import type { GrammaticalCase } from './grammatical-case'

/** Words that end like an adjective: «исполняющий», «главный», «заведующая». */
const adjective = /(ый|ий|ой|ая|яя)$/i

/**
 * A position in a case: «заместитель министра» → «заместителю министра». What stands before the first noun agrees with
 * it, what follows stays; both parts of «врач-нарколог» change. A person may set it right by hand, and that is asked first.
 */
export function positionInCase(position: string, wanted: GrammaticalCase): string {
  let isNounDone = false
  return position
    .split(/(\s+)/)
    .map((word) => {
      if (isNounDone || word.trim() === '') return word
      isNounDone = !adjective.test(word) || isNounAlone(word)
      return word
        .split('-')
        .map((part) => wordInCase(part, wanted))
        .join('-')
    })
    .join('')
}

/** «Управляющий делами»: an adjective that is the noun itself ends what changes. */
const isNounAlone = (word: string): boolean => /^(управляющ|заведующ|исполняющ|временно)/i.test(word)

/** The rules for given names know nouns: «директор» goes as «Виктор», «руководитель» as «Игорь». */
function wordInCase(word: string, wanted: GrammaticalCase): string {
  if (!adjective.test(word)) return inclineFirstname(word, wanted, /[ая]$/i.test(word) ? 'female' : 'male')
  // The rules for surnames know no feminine «заведующая»: after a hushing sound its endings are soft.
  const soft = wanted === 'accusative' ? 'ую' : 'ей'
  if (/[жчшщ]ая$/i.test(word)) return word.slice(0, -2) + soft
  return inclineLastname(word, wanted, /(ая|яя)$/i.test(word) ? 'female' : 'male')
}
