import { displayDay } from '../calendar/display-day'
import { meanText } from '../fraction'
import { displayKopecks } from '../money'
import { lastDayOfYear } from '../plain-date'
import { printable } from '../printable'
import { qualityStatusTexts } from '../quality/explain-quality'
import type { Quality } from '../quality/quality'
import { outcomeEmployment } from '../settlement/outcome-employment'
import { outcomeGroups } from '../settlement/outcome-groups'
import { remission } from '../settlement/remission'
import type { OutcomeIndicator, RemissionIndicator, Settlement } from '../settlement/settlement'
import type { Organisation } from '../settlement/settlement-case'
import { bandNames, decimals, shareText } from '../settlement/statement-text'
import type { Lang, Wording } from '../wording'
import { outcomeOf } from './clawback-change'
import { marginLines, qualityMarginText } from './margins-text'
import { outcomeWords, sumChangeText } from './outcome-words'
import type { WhatIf } from './what-if'
import type { QualityWhatIf } from './what-if-quality'

const words = {
  notYet: { ru: 'Проект ещё не действовал', en: 'The reform was not in force on' },
  clawback: { ru: 'К возврату', en: 'To be returned' },
  clients: { ru: 'Клиентов, у которых сумма меняется', en: 'Clients whose sum changes' },
  unchanged: { ru: 'у которых нет', en: 'whose does not' },
  review: { ru: 'Вопросов на рассмотрении', en: 'Items under review' },
  margins: { ru: 'Что изменило бы итог по действующим правилам', en: "What would have changed today's outcome" },
  points: { ru: 'баллов', en: 'points' },
  mean: { ru: 'Средний балл', en: 'Mean points' },
} as const satisfies Record<string, Wording>

const head = (year: number, { id, name }: Organisation, applies: boolean, lang: Lang): string[] => [
  `${printable(name)} (${printable(id)}), ${year}`,
  ...(applies ? [] : [`${words.notYet[lang]} ${displayDay(lastDayOfYear(year), lang)}`]),
]

/** One settlement under today's law and under the reform, as a person reads it. */
export function whatIfText({ applies, before, after, difference, clients, margins }: WhatIf, lang: Lang): string {
  const [was, becomes] = [before.indicators, after.indicators]
  const found = marginLines(margins, lang)
  return [
    ...head(before.year, before.organisation, applies, lang),
    `${words.clawback[lang]}: ${sumChangeText(before.clawback, after.clawback, lang)}, ${outcomeWords[outcomeOf(difference)][lang]}`,
    `${words.clients[lang]}: ${clients.length}, ${words.unchanged[lang]}: ${before.clients.length - clients.length}`,
    ...clients.map((client) => `  ${printable(client.id)}: ${sumChangeText(client.before, client.after, lang)}`),
    `${words.review[lang]}: ${reviewCount(before)} → ${reviewCount(after)}`,
    `${outcomeGroups.title[lang]}: ${outcomeText(was.groups, lang)} → ${outcomeText(becomes.groups, lang)}`,
    `${outcomeEmployment.title[lang]}: ${outcomeText(was.employment, lang)} → ${outcomeText(becomes.employment, lang)}`,
    `${remission.title[lang]}: ${remissionText(was.remission, lang)} → ${remissionText(becomes.remission, lang)}`,
    ...(found.length > 0 ? [`${words.margins[lang]}:`] : []),
    ...found.map((line) => `  ${line}`),
    '',
    '',
  ].join('\n')
}

const reviewCount = ({ clients }: Settlement): number => clients.reduce((count, { review }) => count + review.length, 0)

const bandText = (indicator: OutcomeIndicator | RemissionIndicator, lang: Lang): string =>
  indicator.band ? `${shareText(indicator, lang)}, ${bandNames[indicator.band][lang]}` : shareText(indicator, lang)

const outcomeText = (indicator: OutcomeIndicator, lang: Lang): string =>
  `${bandText(indicator, lang)}, ${displayKopecks(indicator.amount, lang)} ₽`

const remissionText = (indicator: RemissionIndicator, lang: Lang): string =>
  `${bandText(indicator, lang)}, ${words.points[lang]}: ${indicator.points}`

/** One year of assessments under today's law and under the reform. */
export function qualityWhatIfText({ applies, before, after, margin }: QualityWhatIf, lang: Lang): string {
  return [
    ...head(before.year, before.organisation, applies, lang),
    `${words.mean[lang]}: ${meanOf(before, lang)} → ${meanOf(after, lang)}`,
    `${qualityStatusTexts[before.status][lang]} → ${qualityStatusTexts[after.status][lang]}`,
    qualityMarginText(margin, lang),
    '',
    '',
  ].join('\n')
}

const meanOf = ({ sum, assessments }: Quality, lang: Lang): string => decimals(meanText(sum, assessments.length), lang)
