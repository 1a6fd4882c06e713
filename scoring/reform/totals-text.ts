import { outcomeEmployment } from '../settlement/outcome-employment'
import { outcomeGroups } from '../settlement/outcome-groups'
import { remission } from '../settlement/remission'
import type { Lang, Wording } from '../wording'
import { outcomes } from './clawback-change'
import { outcomeWords, sumChangeText } from './outcome-words'
import { movingIndicators, type WhatIfTotals } from './what-if-totals'

const words = {
  totals: { ru: 'Итого', en: 'Totals' },
  settlements: { ru: 'Расчётов', en: 'Settlements' },
  qualityCases: { ru: 'Оценок качества', en: 'Quality scores' },
  refused: { ru: 'Не прочитано', en: 'Refused' },
  clawback: { ru: 'К возврату', en: 'To be returned' },
  organisations: { ru: 'Организации', en: 'Organisations' },
  clients: { ru: 'Клиенты', en: 'Clients' },
  up: { ru: 'уровень выше', en: 'a higher band' },
  down: { ru: 'уровень ниже', en: 'a lower band' },
  points: { ru: 'Баллов за ремиссию', en: 'Points for remission' },
  changed: { ru: 'Вывод о качестве меняется', en: 'The status of quality changes' },
} as const satisfies Record<string, Wording>

const rules = { groups: outcomeGroups, employment: outcomeEmployment, remission }

/** The last lines: sums and counts over all the cases that were computed. */
export function whatIfTotalsText(totals: WhatIfTotals, refused: number, lang: Lang): string {
  const { settlements, clawback, bandMoves, remissionPoints, qualityCases, qualityChanges } = totals
  const heads = (of: 'organisations' | 'clients') =>
    `${words[of][lang]}: ${outcomes.map((outcome) => `${outcomeWords[outcome][lang]} ${totals[of][outcome]}`).join(', ')}`
  return [
    words.totals[lang],
    `${words.settlements[lang]}: ${settlements}, ${words.qualityCases[lang].toLowerCase()}: ${qualityCases}, ${words.refused[lang].toLowerCase()}: ${refused}`,
    `${words.clawback[lang]}: ${sumChangeText(clawback.before, clawback.after, lang)}`,
    heads('organisations'),
    heads('clients'),
    ...movingIndicators.map(
      (id) =>
        `${rules[id].title[lang]}: ${words.up[lang]} ${bandMoves[id].up}, ${words.down[lang]} ${bandMoves[id].down}`,
    ),
    `${words.points[lang]}: ${remissionPoints.before} → ${remissionPoints.after}`,
    `${words.changed[lang]}: ${qualityChanges}`,
    '',
  ].join('\n')
}
