import type { Citation } from '../acts'
import { fractionText, rateText } from '../fraction'
import { displayKopecks, mulFraction, type Kopecks } from '../money'
import type { PlainMonth } from '../plain-date'
import type { SettlementReadingId } from '../readings'
import { kinds, kindsOf, type KindMask } from '../services/kinds'
import type { Lang } from '../wording'
import { lineRules } from './line-rules'
import type { ExitLine, KindsLine, Line, OutcomeLine } from './settlement'

export interface Explanation {
  readonly title: string
  /** The arithmetic of this very line: «30 000,00 × 1/8 = 3 750,00 ₽». */
  readonly formula: string
  /** What the arithmetic does not say by itself; empty when it says everything. */
  readonly note: string
  /** The sentence of the order, in Russian in either language. */
  readonly quote: string
  readonly citation: Citation
  readonly readings: readonly SettlementReadingId[]
}

/** Says how a line came about, from the figures of the line itself. */
export function explain(line: Line, lang: Lang): Explanation {
  const { title, quote, citation } = lineRules[line.rule]
  return { title: title[lang], ...arithmetic(line, lang), quote, citation, readings: line.readings }
}

type Arithmetic = Pick<Explanation, 'formula' | 'note'>

function arithmetic(line: Line, lang: Lang): Arithmetic {
  switch (line.rule) {
    case 'left-without-valid-reason':
      return wholeLessReturned(line, lang)
    case 'missing-kinds':
      return shareOfMonth(line, lang)
    default:
      return shareOfPenalty(line, lang)
  }
}

function wholeLessReturned({ base, returned, amount }: ExitLine, lang: Lang): Arithmetic {
  const figure = (value: Kopecks) => displayKopecks(value, lang)
  if (returned === 0n) return { formula: `${figure(base)} × 100% = ${figure(amount)} ₽`, note: '' }
  const enough = {
    ru: 'возвращено больше, чем предоставлено: не меньше нуля',
    en: 'more was returned than provided: never below zero',
  }
  return {
    formula: `${figure(base)} − ${figure(returned)} ${returned > base ? '→' : '='} ${figure(amount)} ₽`,
    note: returned > base ? enough[lang] : '',
  }
}

function shareOfMonth({ base, rate, amount, month, missing }: KindsLine, lang: Lang): Arithmetic {
  return {
    formula: `${displayKopecks(base, lang)} × ${fractionText(rate)} = ${displayKopecks(amount, lang)} ₽`,
    note: `${displayMonth(month, lang)}: ${{ ru: 'не предоставлены:', en: 'missing:' }[lang]} ${kindNames(missing, lang)}`,
  }
}

function shareOfPenalty({ base, rate, penalty, net, amount }: OutcomeLine, lang: Lang): Arithmetic {
  const figure = (value: Kopecks) => displayKopecks(value, lang)
  const exact = mulFraction(penalty, { numerator: base, denominator: net }) === amount
  const percent = lang === 'ru' ? rateText(rate).replace('.', ',') : rateText(rate)
  const note = {
    ru: `доля санкции ${percent}${exact ? '' : '; копейки отданы наибольшим остаткам'}`,
    en: `a share of the ${percent} penalty${exact ? '' : '; odd kopecks go to the largest remainders'}`,
  }
  return {
    formula: `${figure(penalty)} × ${figure(base)} ÷ ${figure(net)} ${exact ? '=' : '≈'} ${figure(amount)} ₽`,
    note: note[lang],
  }
}

/** «03.2025» or "2025-03". */
export const displayMonth = (month: PlainMonth, lang: Lang): string =>
  lang === 'ru' ? `${month.slice(5)}.${month.slice(0, 4)}` : month

export const kindNames = (mask: KindMask, lang: Lang): string =>
  kindsOf(mask)
    .map((kind) => kinds[kind].short[lang].toLowerCase())
    .join(', ')
