import { fractionText, rateText } from '../fraction'
import type { Lang } from '../wording'
import type { BandTable } from './band-table'
import type { AnyParameter } from './parameter'
import type { Term, TermUnit } from './term'

const russianPlural = new Intl.PluralRules('ru')
const russianYears = (count: number): string =>
  new Map([
    ['one', 'год'],
    ['few', 'года'],
  ]).get(russianPlural.select(count)) ?? 'лет'

const units: Readonly<Record<TermUnit, Readonly<Record<Lang, (count: number) => string>>>> = {
  'working-days': { ru: () => 'раб. дн.', en: (count) => (count === 1 ? 'working day' : 'working days') },
  'calendar-days': { ru: () => 'дн.', en: (count) => (count === 1 ? 'calendar day' : 'calendar days') },
  months: { ru: () => 'мес.', en: (count) => (count === 1 ? 'month' : 'months') },
  years: { ru: russianYears, en: (count) => (count === 1 ? 'year' : 'years') },
}

/** «3 раб. дн.», «1 год», “2 months” */
export const termText = ({ count, unit }: Term, lang: Lang): string => `${count} ${units[unit][lang](count)}`

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
