import { printable } from '../printable'
import type { Lang } from '../wording'
import type { Certification } from './certification'
import { conclusionTexts, countsFormula, criterionResultTexts } from './explain-certification'

const words = {
  title: { ru: 'Оценка по набору критериев', en: 'An assessment by the set' },
  counts: { ru: 'Выполнено, частично, не выполнено', en: 'Met, partly met, not met' },
  main: { ru: 'основной', en: 'main' },
  by: { ru: 'устранить до', en: 'remedy by' },
  noDay: { ru: 'срок устранения не назначен', en: 'no day for the remedy' },
  people: {
    ru: 'Это не решение: решают люди и объясняют почему.',
    en: 'This is no verdict: people decide, and say why.',
  },
} as const

/** The assessment as a person reads it in a terminal. */
export const certificationText = (certification: Certification, lang: Lang): string =>
  [
    `${words.title[lang]} ${printable(certification.set)}`,
    `${words.counts[lang]}: ${countsFormula(certification)}`,
    ...certification.findings.map(({ criterion, main, result, remedyBy }) => {
      const what = `${criterionResultTexts[result][lang]}${main ? `, ${words.main[lang]}` : ''}`
      return `  ${printable(criterion)}: ${what}; ${remedyBy ? `${words.by[lang]} ${remedyBy}` : words.noDay[lang]}`
    }),
    conclusionTexts[certification.supports][lang],
    words.people[lang],
    '',
  ].join('\n')
