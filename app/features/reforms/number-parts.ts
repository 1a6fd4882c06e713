import { rateText } from 'scoring/fraction'
import type { BandTable } from 'scoring/parameters/band-table'
import type { Sort, ValueOf } from 'scoring/parameters/parameter'
import { valueText, type OfEachSort } from 'scoring/parameters/value-text'
import { decimals } from 'scoring/settlement/statement-text'
import type { Lang, Wording } from 'scoring/wording'

/** What one field of the form holds: a whole number of the law, an edge of a table of bands, or what a band brings. */
export type Part = 'value' | (typeof bandParts)[number]
export const bandParts = ['lowUpTo', 'mediumUpTo', 'low', 'medium', 'high'] as const

export const partNames = (sort: Sort): readonly Part[] => (sort.endsWith('bands') ? bandParts : ['value'])

/** A part as it is read by a person. */
export interface PartText {
  readonly part: Part
  readonly text: Wording
}

const inBoth = (say: (lang: Lang) => string): Wording => ({ ru: say('ru'), en: say('en') })

const whole =
  <S extends Sort>(sort: S) =>
  (value: ValueOf[S]): readonly PartText[] => [{ part: 'value', text: inBoth((lang) => valueText[sort](value, lang)) }]

const bands =
  <T>(gain: (value: T, lang: Lang) => string) =>
  ({ lowUpTo, mediumUpTo, gives }: BandTable<T>): readonly PartText[] => [
    { part: 'lowUpTo', text: inBoth(() => `${lowUpTo}%`) },
    { part: 'mediumUpTo', text: inBoth(() => `${mediumUpTo}%`) },
    ...(['low', 'medium', 'high'] as const).map((band) => ({
      part: band,
      text: inBoth((lang) => gain(gives[band], lang)),
    })),
  ]

/** A value of the law taken apart: a table of bands has five parts, any other value is its only one. */
export const partsOf: OfEachSort<readonly PartText[]> = {
  count: whole('count'),
  text: whole('text'),
  'month-day': whole('month-day'),
  share: whole('share'),
  term: whole('term'),
  'rate-bands': bands((rate, lang) => decimals(rateText(rate), lang)),
  'point-bands': bands((points) => `+${points}`),
}
