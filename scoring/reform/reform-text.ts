import { displayDay } from '../calendar/display-day'
import { currentLaw } from '../law'
import { printable } from '../printable'
import { optionText, settlementReadingIds, settlementReadings } from '../readings'
import type { Lang } from '../wording'
import { parameterChangeText } from './change-text'
import { pinnedLaw } from './pinned-law'
import { parameterIds, reformedLaw, unaskedParameters, type Reform } from './reform'

const words = {
  title: { ru: 'Проект', en: 'Reform' },
  from: { ru: 'действует с', en: 'in force from' },
  unasked: {
    ru: 'не спрашивает ни одно правило расчёта и оценки',
    en: 'no rule of a settlement or a quality score asks it',
  },
} as const

/** What the reform changes: each number as it is and as it would be, each reading as it would be. */
export function reformText(reform: Reform, lang: Lang): string {
  const { title, from, parameters, readings } = reform
  const [today, then] = [pinnedLaw(currentLaw, from), pinnedLaw(reformedLaw(currentLaw, reform), from)]
  const unasked = unaskedParameters(reform)
  return [
    `${words.title[lang]}: ${printable(title)}, ${words.from[lang]} ${displayDay(from, lang)}`,
    ...parameterIds
      .filter((id) => parameters[id] !== undefined)
      .map((id) => {
        const note = unasked.includes(id) ? ` (${words.unasked[lang]})` : ''
        return `  ${parameterChangeText(today[id], then[id], lang)}${note}`
      }),
    ...settlementReadingIds.flatMap((id) => {
      const option = readings[id]
      return option === undefined ? [] : `  ${settlementReadings[id].question[lang]} → ${optionText(id, option, lang)}`
    }),
    '',
  ].join('\n')
}
