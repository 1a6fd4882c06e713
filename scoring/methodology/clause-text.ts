import { acts, type Citation } from '../acts'
import type { Lang } from '../wording'

/** A clause as its reader says it: «п. 2.4.8, таблица, строка 1.1». */
export function clauseText({ clause }: Citation, lang: Lang): string {
  if (lang === 'en') return clause.replace('table, ', 'table, row ')
  return clause
    .replace('table, ', 'таблица, строка ')
    .replace('table', 'таблица')
    .replace('article', 'ст.')
    .replace('criteria', 'критерии')
}

/** «Приказ … № 929, п. 3.1, редакция 2018-06-13/1» */
export const citationText = (citation: Citation, lang: Lang): string =>
  `${acts[citation.act].title[lang]}, ${clauseText(citation, lang)}, ${{ ru: 'редакция', en: 'edition' }[lang]} ${citation.edition}`
