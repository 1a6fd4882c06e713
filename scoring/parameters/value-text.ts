import { fractionText, rateText } from '../fraction'
import type { Lang, Wording } from '../wording'
import type { BandTable } from './band-table'
import type { AnyParameter } from './parameter'
import type { Term, TermUnit } from './term'

const units: Readonly<Record<TermUnit, Wording>> = {
  'working-days': { ru: 'раб. дн.', en: 'working days' },
  'calendar-days': { ru: 'дн.', en: 'calendar days' },
  months: { ru: 'мес.', en: 'months' },
  years: { ru: 'г.', en: 'years' },
}

export const termText = ({ count, unit }: Term, lang: Lang): string => `${count} ${units[unit][lang]}`

function bandsText<T>({ lowUpTo, mediumUpTo, gives }: BandTable<T>, gain: (value: T) => string, lang: Lang): string {
  const words = {
    ru: ['до', 'свыше', 'включительно'],
    en: ['up to', 'over', 'inclusive'],
  }[lang]
  const [upTo, over, inclusive] = words
  return [
    `${upTo} ${lowUpTo}% ${inclusive}: ${gain(gives.low)}`,
    `${over} ${lowUpTo}% ${upTo} ${mediumUpTo}% ${inclusive}: ${gain(gives.medium)}`,
    `${over} ${mediumUpTo}%: ${gain(gives.high)}`,
  ].join('; ')
}

/** The values of a parameter in words, in the order of its rows. */
export function valueTexts(parameter: AnyParameter, lang: Lang): string[] {
  switch (parameter.sort) {
    case 'count':
    case 'month-day':
    case 'text':
      return parameter.rows.map(({ value }) => `${value}`)
    case 'share':
      return parameter.rows.map(({ value }) => fractionText(value))
    case 'term':
      return parameter.rows.map(({ value }) => termText(value, lang))
    case 'rate-bands':
      return parameter.rows.map(({ value }) => bandsText(value, rateText, lang))
    case 'point-bands':
      return parameter.rows.map(({ value }) => bandsText(value, (points) => `+${points}`, lang))
  }
}
