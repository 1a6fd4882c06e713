import type { PlainDate } from '../plain-date'
import type { Lang } from '../wording'

/** A day as its reader writes it: 14.06.2018 in Russian, 2018-06-14 in English. */
export const displayDay = (date: PlainDate, lang: Lang): string =>
  lang === 'ru' ? date.split('-').reverse().join('.') : date
