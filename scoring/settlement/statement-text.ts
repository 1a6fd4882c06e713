import { acts } from '../acts'
import { percentText, rateText } from '../fraction'
import { clauseReference } from '../methodology/clause-text'
import { displayKopecks, sum, type Kopecks } from '../money'
import type { Band } from '../parameters/band-table'
import { printable } from '../printable'
import { optionText, settlementReadingIds } from '../readings'
import type { Rule } from '../rule'
import type { Lang, Wording } from '../wording'
import { displayMonth, explain, kindNames } from './explain'
import { outcomeEmployment } from './outcome-employment'
import { outcomeGroups } from './outcome-groups'
import { remission } from './remission'
import { retention } from './retention'
import type {
  ClientSettlement,
  OutcomeIndicator,
  RemissionIndicator,
  ReviewItem,
  Settlement,
  Share,
} from './settlement'

const words = {
  settlement: { ru: 'Расчёт возврата субсидии за год:', en: 'Settlement of the subsidy for' },
  edition: { ru: 'редакция', en: 'edition' },
  subsidy: { ru: 'Предоставлено за год', en: 'Provided in the year' },
  clawback: { ru: 'К возврату', en: 'To be returned' },
  earlier: {
    ru: 'из них сверх субсидии этого года, за прошлые годы',
    en: "of it beyond this year's subsidy, for earlier years",
  },
  client: { ru: 'Клиент', en: 'Client' },
  quiet: {
    ru: 'Клиентов, по которым нет ни строк расчёта, ни вопросов на рассмотрении',
    en: 'Clients with no line and nothing under review',
  },
  review: { ru: 'На рассмотрении', en: 'Under review' },
  notDue: { ru: 'услуги этого вида в месяце не причитались:', en: 'no service of the kind fell due:' },
  exit: {
    ru: 'причина выбытия; если она неуважительная, к возврату',
    en: 'the reason of the exit; if not valid, to be returned',
  },
  indicators: { ru: 'Показатели', en: 'Indicators' },
  nobody: { ru: 'некого учитывать', en: 'nobody to count' },
  penalty: { ru: 'санкция', en: 'penalty' },
  points: { ru: 'баллов к рейтингу', en: 'points to the rating' },
  readings: { ru: 'Принятые толкования', en: 'Readings in force' },
  of: { ru: 'из', en: 'of' },
} satisfies Record<string, Wording>

export const bandNames: Readonly<Record<Band, Wording>> = {
  low: { ru: 'низкий уровень', en: 'low' },
  medium: { ru: 'средний уровень', en: 'medium' },
  high: { ru: 'высокий уровень', en: 'high' },
}

/** The statement as a person reads it in a terminal; a name must not forge a line of it. */
export function statementText(settlement: Settlement, lang: Lang): string {
  const { year, organisation, edition, subsidy, clawback, clients } = settlement
  const earlier = sum(
    clients.map((client) => (client.clawback > client.subsidy ? client.clawback - client.subsidy : 0n)),
  )
  const touched = clients.filter(({ lines, review }) => lines.length > 0 || review.length > 0)
  const say = (word: keyof typeof words) => words[word][lang]
  return [
    `${say('settlement')} ${year}`,
    `${printable(organisation.name)} (${printable(organisation.id)})`,
    `${acts['order-929'].title[lang]}, ${say('edition')} ${edition}`,
    '',
    `${say('subsidy')}: ${roubles(subsidy, lang)}`,
    `${say('clawback')}: ${roubles(clawback, lang)}`,
    ...(earlier > 0n ? [`  ${say('earlier')}: ${roubles(earlier, lang)}`] : []),
    ...touched.flatMap((client) => ['', ...clientText(client, lang)]),
    '',
    `${say('quiet')}: ${clients.length - touched.length}`,
    '',
    `${say('indicators')}:`,
    ...indicatorsText(settlement, lang),
    '',
    `${say('readings')}:`,
    ...readingsText(settlement, lang),
    '',
  ].join('\n')
}

export const roubles = (amount: Kopecks, lang: Lang): string => `${displayKopecks(amount, lang)} ₽`

function clientText({ id, subsidy, clawback, lines, review }: ClientSettlement, lang: Lang): string[] {
  const head = `${words.client[lang]} ${printable(id)}: ${words.subsidy[lang].toLowerCase()} ${roubles(subsidy, lang)}, ${words.clawback[lang].toLowerCase()} ${roubles(clawback, lang)}`
  const lineTexts = lines.map((line) => {
    const { title, formula, note, citation } = explain(line, lang)
    return `  ${title} (${clauseReference(citation, lang)}): ${formula}${note && `; ${note}`}`
  })
  return [head, ...lineTexts, ...review.map((item) => `  ${words.review[lang]}: ${reviewText(item, lang)}`)]
}

const reviewText = (item: ReviewItem, lang: Lang): string =>
  item.rule === 'missing-kinds'
    ? `${displayMonth(item.month, lang)}, ${words.notDue[lang]} ${kindNames(item.kinds, lang)}`
    : `${words.exit[lang]} ${roubles(item.amount, lang)}`

function indicatorsText(
  { indicators: { retention: kept, groups, employment, remission: stable } }: Settlement,
  lang: Lang,
): string[] {
  const head = ({ title }: Rule) => `  ${title[lang]}: `
  return [
    head(retention) + shareText(kept, lang),
    head(outcomeGroups) + outcomeText(groups, lang),
    head(outcomeEmployment) + outcomeText(employment, lang),
    head(remission) + remissionText(stable, lang),
  ]
}

export function shareText({ numerator, denominator }: Share, lang: Lang): string {
  const percent = percentText(numerator, denominator)
  if (percent === null) return words.nobody[lang]
  return `${numerator} ${words.of[lang]} ${denominator}, ${decimals(percent, lang)}%`
}

export function outcomeText(indicator: OutcomeIndicator, lang: Lang): string {
  const { band, rate, base, amount } = indicator
  if (!band || !rate) return shareText(indicator, lang)
  const charge = `${displayKopecks(base, lang)} × ${decimals(rateText(rate), lang)}, ${words.penalty[lang]} ${roubles(amount, lang)}`
  return `${shareText(indicator, lang)}, ${bandNames[band][lang]}: ${charge}`
}

export const remissionText = (indicator: RemissionIndicator, lang: Lang): string =>
  indicator.band
    ? `${shareText(indicator, lang)}, ${bandNames[indicator.band][lang]}, ${words.points[lang]}: ${indicator.points}`
    : shareText(indicator, lang)

export const decimals = (text: string, lang: Lang): string => (lang === 'ru' ? text.replace('.', ',') : text)

const readingsText = ({ readings }: Settlement, lang: Lang): string[] =>
  settlementReadingIds.map((id) => `  ${id} = ${readings[id]}: ${optionText(id, readings[id], lang)}`)
