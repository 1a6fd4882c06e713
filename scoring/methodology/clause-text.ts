import { acts, type Citation } from '../acts'
import type { Lang } from '../wording'

type Clause = Pick<Citation, 'clause'>

/** A phrase stands before the words that it is made of. */
const words = [
  [/\btable, (?=[0-9])/, 'таблица, строка '],
  [/\btable\b/, 'таблица'],
  [/\barticle\b/, 'ст.'],
  [/\bcriteria\b/, 'критерии'],
  [/\breport\b/, 'заключение'],
  [/\bregister\b/, 'реестр'],
  [/\bvouchers\b/, 'сертификаты граждан'],
  [/\bworking group\b/, 'рабочая группа'],
  [/\banalytical stage\b/, 'аналитический этап'],
  [/\bstage\b/, 'этап'],
  [/\badministration\b/, 'администрация'],
  [/\bhospital\b/, 'больница'],
  [/\beducation\b/, 'образование'],
  [/\bculture\b/, 'культура'],
  [/\bsocial development\b/, 'социальное развитие'],
  [/\bpolice\b/, 'полиция'],
  [/\bpenal inspectorate\b/, 'уголовно-исполнительная инспекция'],
  [/\bemployment centre\b/, 'центр занятости'],
  [/\bconsultation centres\b/, 'консультационные центры'],
  [/\bindividual programme\b/, 'индивидуальная программа'],
  [/\bsection\b/, 'раздел'],
  [/\bprogramme\b/, 'программа'],
  [/\bplan\b/, 'план'],
] as const

/** A clause as its reader says it: «2.4.8, таблица, строка 1.1». */
export const clauseText = ({ clause }: Clause, lang: Lang): string =>
  lang === 'ru'
    ? words.reduce((text, [english, russian]) => text.replace(english, russian), clause)
    : clause.replace(/\btable, (?=[0-9])/, 'table, row ')

const numbered: Readonly<Record<Lang, readonly [one: string, several: string]>> = {
  ru: ['п. ', 'пп. '],
  en: ['clause ', 'clauses '],
}

/** A numbered clause says that it is one: «п. 2.4.8, таблица, строка 1.1», «пп. 1.2; 1.3», but «ст. 193» and «критерии». */
export function clauseReference(cited: Clause, lang: Lang): string {
  const [one, several] = numbered[lang]
  const mark = /^[0-9]/.test(cited.clause) ? (cited.clause.includes(';') ? several : one) : ''
  return mark + clauseText(cited, lang)
}

/** «Приказ … № 929, п. 3.1, редакция 2018-06-13/1» */
export const citationText = (citation: Citation, lang: Lang): string =>
  `${acts[citation.act].title[lang]}, ${clauseReference(citation, lang)}, ${{ ru: 'редакция', en: 'edition' }[lang]} ${citation.edition}`
