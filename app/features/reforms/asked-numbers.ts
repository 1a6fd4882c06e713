import { currentLaw, type Law, type ParameterId } from 'scoring/law'
import type { PlainDate } from 'scoring/plain-date'
import { parameterIds } from 'scoring/reform/reform'
import { settlementRules } from 'scoring/settlement/rules'
import type { Wording } from 'scoring/wording'
import { partsOf, type Part, type PartText } from './number-parts'

type AskedSort = Law[ParameterId]['sort']

/** The numbers of the law that a settlement asks, under the rules that ask them. */
const askedByRule = settlementRules
  .map((rule) => ({ rule, ids: parameterIds.filter((id) => rule.parameters.some((asked) => asked.id === id)) }))
  .filter(({ ids }) => ids.length > 0)

export const askedParameters: readonly ParameterId[] = askedByRule.flatMap(({ ids }) => ids)

/** The parts of a number as it is in a law on a day. */
export const partsOn = (law: Law, id: ParameterId, day: PlainDate): readonly PartText[] => {
  const say = partsOf[law[id].sort] as (value: unknown) => readonly PartText[]
  return say(law[id].on(day))
}

export const fieldName = (id: ParameterId, part: Part): string => (part === 'value' ? id : `${id}.${part}`)

/** Where a part stands in the document of a reform. */
export const stepsOf = (id: ParameterId, part: Part): readonly string[] => {
  if (part === 'value') return ['parameters', id]
  return part.endsWith('UpTo') ? ['parameters', id, part] : ['parameters', id, 'gives', part]
}

export interface NumberField {
  readonly name: string
  readonly part: Part
  readonly today: Wording
}

export interface AskedNumber {
  readonly id: ParameterId
  readonly sort: AskedSort
  readonly title: Wording
  readonly fields: readonly NumberField[]
}

export interface RuleNumbers {
  readonly ruleId: string
  readonly title: Wording
  readonly numbers: readonly AskedNumber[]
}

/** What the form asks: each number of the law with its value on a day, rule by rule. */
export const numbersOn = (day: PlainDate): readonly RuleNumbers[] =>
  askedByRule.map(({ rule, ids }) => ({
    ruleId: rule.id,
    title: rule.title,
    numbers: ids.map((id) => ({
      id,
      sort: currentLaw[id].sort,
      title: currentLaw[id].title,
      fields: partsOn(currentLaw, id, day).map(({ part, text }) => ({ name: fieldName(id, part), part, today: text })),
    })),
  }))
