import { fractionText, rateText } from '../fraction'
import type { Lang } from '../wording'
import type { BandTable } from './band-table'
import type { Parameter, Sort, ValueOf } from './parameter'
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

const decimals = (text: string, lang: Lang): string => (lang === 'ru' ? text.replace('.', ',') : text)

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

/** What is made of a value, for each sort of parameter. */
export type OfEachSort<Made, More extends unknown[] = []> = {
  readonly [S in Sort]: (value: ValueOf[S], ...more: More) => Made
}

/** A value in words. */
export const valueText: OfEachSort<string, [Lang]> = {
  count: (value) => `${value}`,
  text: (value) => value,
  'month-day': (value, lang) => (lang === 'ru' ? value.split('-').reverse().join('.') : value),
  share: fractionText,
  term: termText,
  'rate-bands': (bands, lang) => bandsText(bands, (rate) => decimals(rateText(rate), lang), lang),
  'point-bands': (bands, lang) => bandsText(bands, (points) => `+${points}`, lang),
}

/** The values of a parameter in words, in the order of its rows. */
export function valueTexts<S extends Sort>({ sort, rows }: Parameter<S>, lang: Lang): string[] {
  const say = valueText[sort]
  return rows.map(({ value }) => say(value, lang))
}
