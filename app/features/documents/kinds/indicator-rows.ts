import { outcomeEmployment } from 'scoring/settlement/outcome-employment'
import { outcomeGroups } from 'scoring/settlement/outcome-groups'
import { remission } from 'scoring/settlement/remission'
import { retention } from 'scoring/settlement/retention'
import { bandNames } from 'scoring/settlement/statement-text'
import type { Rule } from 'scoring/rule'
import type { FieldSpec, PaperFields } from './paper-kind'
import type { SealedResult } from './sealed-settlement.server'
import { money } from './settlement-rows'

export const indicatorSpec: FieldSpec = {
  name: 'показатели',
  means: 'Показатели результативности',
  rows: [
    { name: 'показатель', means: 'Как называется показатель' },
    { name: 'значение', means: 'Сколько из скольких и доля' },
    { name: 'уровень', means: 'Низкий, средний или высокий' },
    { name: 'следствие', means: 'Санкция в рублях или баллы' },
  ],
}

type Indicators = SealedResult['indicators']

/** The four indicators as they were sealed. */
export function indicatorRows({ indicators }: SealedResult): PaperFields[] {
  const { groups, employment } = indicators
  const penalty = ({ amount }: Indicators['groups']) => `санкция ${money(amount)}\u00a0руб.`
  return [
    rowOf(retention, indicators.retention, null, 'не влияет на возврат'),
    rowOf(outcomeGroups, groups, groups.band, groups.band ? penalty(groups) : '–'),
    rowOf(outcomeEmployment, employment, employment.band, employment.band ? penalty(employment) : '–'),
    rowOf(
      remission,
      indicators.remission,
      indicators.remission.band,
      indicators.remission.band ? `баллов: ${indicators.remission.points}` : '–',
    ),
  ]
}

const rowOf = (
  rule: Rule,
  { numerator, denominator, percent }: Indicators['retention'],
  band: Indicators['groups']['band'],
  consequence: string,
): PaperFields => ({
  показатель: rule.title.ru,
  значение:
    percent === null ? 'некого учитывать' : `${numerator} из ${denominator}, ${percent.replace('.', ',')}\u00a0%`,
  уровень: band ? bandNames[band].ru : '–',
  следствие: consequence,
})
