import { meanText } from '../../fraction'
import { rankYear, type RankedOrganisation, type YearOfOrganisation } from '../../ranking/rank-year'
import { rankingBase, rankingPlaces } from '../../ranking/rules'
import type { Lang } from '../../wording'
import type { Examples, WorkedExample } from '../worked-example'
import { capital, decimals, inBoth } from './in-both'

/** Organisations go by their numbers, in the order given. */
const ranked = (...years: readonly Omit<YearOfOrganisation, 'id' | 'name'>[]): RankedOrganisation[] =>
  rankYear(years.map((year, index) => ({ ...year, id: `${index + 1}`, name: `${index + 1}` })))

const nameOf = ({ name }: RankedOrganisation, lang: Lang): string =>
  ({ ru: `организация № ${name}`, en: `organisation no. ${name}` })[lang]

const placeText = (one: RankedOrganisation, lang: Lang): string =>
  one.place === null
    ? `${nameOf(one, lang)} — ${{ ru: 'без места', en: 'no place' }[lang]}`
    : `${nameOf(one, lang)} — ${{ ru: 'место', en: 'place' }[lang]} ${one.place}`

/** «124 ÷ 4 + 1 = 32,00», in the order of the places; nothing of an organisation without an assessment. */
const scoreTexts = (organisations: readonly RankedOrganisation[], lang: Lang): string =>
  organisations
    .flatMap((one) => (one.score ? [{ ...one, score: one.score }] : []))
    .map(({ sum, count, remissionPoints, score, ...one }) => {
      const mean = meanText(Number(score.numerator), Number(score.denominator))
      return `${nameOf({ ...one, sum, count, remissionPoints, score }, lang)}: ${sum} ÷ ${count} + ${remissionPoints} = ${decimals(mean, lang)}`
    })
    .join('; ')

const placesText = (organisations: readonly RankedOrganisation[], lang: Lang): string =>
  capital(organisations.map((one) => placeText(one, lang)).join('; '))

function meanOfTheYear(): WorkedExample {
  const [assessed, none] = [
    { sum: 160, count: 4, remissionPoints: 0 },
    { sum: 0, count: 0, remissionPoints: 2 },
  ] as const
  const organisations = ranked(assessed, none)
  return {
    given: {
      ru: `У организации № 1 оценок качества — ${assessed.count}, их сумма — ${assessed.sum}. У организации № 2 оценок нет, баллов за ремиссию — ${none.remissionPoints}.`,
      en: `Organisation no. 1 has ${assessed.count} assessments with totals of ${assessed.sum} together. Organisation no. 2 has none, and ${none.remissionPoints} points for remission.`,
    },
    steps: [inBoth((lang) => capital(scoreTexts(organisations, lang)))],
    outcome: inBoth((lang) => `${placesText(organisations, lang)}.`),
  }
}

function equalsShareAPlace(): WorkedExample {
  const organisations = ranked(
    { sum: 124, count: 4, remissionPoints: 0 },
    { sum: 120, count: 4, remissionPoints: 2 },
    { sum: 124, count: 4, remissionPoints: 1 },
    { sum: 80, count: 4, remissionPoints: 0 },
  )
  const withPoints = (lang: Lang) =>
    organisations
      .filter(({ remissionPoints }) => remissionPoints > 0)
      .map((one) => nameOf(one, lang))
      .join(', ')
  return {
    given: {
      ru: `Организаций с оценками качества — ${organisations.length}, баллы за ремиссию есть у таких: ${withPoints('ru')}.`,
      en: `Organisations with assessments: ${organisations.length}, with points for remission: ${withPoints('en')}.`,
    },
    steps: [inBoth((lang) => capital(scoreTexts(organisations, lang)))],
    outcome: inBoth((lang) => `${placesText(organisations, lang)}.`),
  }
}

export const rankingExamples: Examples = [
  [rankingBase.id, meanOfTheYear],
  [rankingPlaces.id, equalsShareAPlace],
]
