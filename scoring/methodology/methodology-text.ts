import { valueTexts } from '../parameters/value-text'
import type { AnyParameter } from '../parameters/parameter'
import { allReadings, type Reading } from '../readings'
import type { Rule } from '../rule'
import type { Lang } from '../wording'
import type { Chapter } from './chapters'
import { citationText } from './clause-text'

const words = {
  from: { ru: 'с', en: 'from' },
  reading: { ru: 'Толкование', en: 'Reading' },
  taken: { ru: 'Понимается так', en: 'Taken as' },
  default: { ru: 'принято', en: 'taken' },
} as const

/** Every rule as a person reads it in a terminal. */
export const methodologyText = (chapters: readonly Chapter[], lang: Lang): string =>
  chapters
    .map(({ title, rules }) => {
      const line = title[lang].toUpperCase()
      return [line, '', ...rules.map((rule) => ruleText(rule, lang))].join('\n')
    })
    .join('\n')

function ruleText(rule: Rule, lang: Lang): string {
  const readings = rule.readings.map((id): [string, Reading] => [id, allReadings[id]])
  return [
    `${rule.title[lang]} [${rule.id}]`,
    `  ${citationText(rule.citation, lang)}`,
    `  «${rule.quote}»`,
    `  ${rule.does[lang]}`,
    ...rule.parameters.flatMap((parameter) => parameterText(parameter, lang)),
    ...readings.flatMap(([id, reading]) => [
      `  ${words.reading[lang]} ${id}: ${reading.question[lang]}`,
      ...Object.entries(reading.options).map(
        ([option, wording]) =>
          `    ${option}${option === reading.default ? ` (${words.default[lang]})` : ''}: ${wording[lang]}`,
      ),
    ]),
    ...(rule.taken ?? []).map(
      ({ question, taken, reason }) => `  ${question[lang]} ${words.taken[lang]}: ${taken[lang]}. ${reason[lang]}.`,
    ),
    '',
  ].join('\n')
}

const parameterText = (parameter: AnyParameter, lang: Lang): string[] =>
  valueTexts(parameter, lang).map(
    (value, index) => `  ${parameter.title[lang]}: ${value}, ${words.from[lang]} ${parameter.rows[index]?.from ?? ''}`,
  )
