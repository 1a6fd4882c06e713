import { acts } from '../acts'
import { printable } from '../printable'
import type { Lang } from '../wording'
import { meanFormula, qualityStatusTexts } from './explain-quality'
import type { Quality } from './quality'

const words = {
  title: { ru: 'Оценка качества услуг за', en: 'Quality of services in' },
  edition: { ru: 'редакция', en: 'edition' },
  points: { ru: 'баллов', en: 'points' },
  mean: { ru: 'Среднее', en: 'Mean' },
  clause: { ru: 'п. 2.4.5', en: 'clause 2.4.5' },
} as const

/** The year of assessments as a person reads it in a terminal. */
export function qualityText(quality: Quality, lang: Lang): string {
  const { year, organisation, edition, assessments, status } = quality
  return [
    `${words.title[lang]} ${year}`,
    `${printable(organisation.name)} (${printable(organisation.id)})`,
    `${acts['order-929'].title[lang]}, ${words.edition[lang]} ${edition}`,
    '',
    ...assessments.map(({ date, total }) => `  ${date}: ${total} ${words.points[lang]}`),
    '',
    `${words.mean[lang]}: ${meanFormula(quality)}`,
    `${qualityStatusTexts[status][lang]} (${words.clause[lang]})`,
    '',
  ].join('\n')
}
