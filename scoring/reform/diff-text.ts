import { printable } from '../printable'
import type { Organisation } from '../settlement/settlement-case'
import type { Lang, Wording } from '../wording'
import { parameterChangeText, readingChangeText } from './change-text'
import type { DataGroup } from './data-groups'
import type { Change, Diff } from './diff'
import { sumChangeText } from './outcome-words'
import { displaySigned } from './signed'

const groupWords: Readonly<Record<DataGroup, Wording>> = {
  year: { ru: 'Данные: год расчёта', en: 'Data: the year' },
  clients: { ru: 'Данные: клиенты, которые есть только в одном', en: 'Data: clients who are in one alone' },
  course: { ru: 'Данные: договоры и выбытия', en: 'Data: contracts and exits' },
  subsidies: { ru: 'Данные: субсидии по месяцам', en: "Data: the months' subsidies" },
  services: {
    ru: 'Данные: услуги по месяцам, их подтверждение и то, что не причиталось',
    en: "Data: the months' services, their proof and what was not due",
  },
  aftercare: { ru: 'Данные: после курса', en: 'Data: aftercare' },
  returned: { ru: 'Данные: возвращено раньше', en: 'Data: returned before' },
}

const ruleWords: Readonly<Record<'a' | 'b', Wording>> = {
  a: {
    ru: 'Правила: от запечатанного итога А к сегодняшнему расчёту',
    en: 'Rules: from the sealed result A to the engine of today',
  },
  b: {
    ru: 'Правила: от сегодняшнего расчёта к запечатанному итогу Б',
    en: 'Rules: from the engine of today to the sealed result B',
  },
}

const unsealedWords: Readonly<Record<'a' | 'b', Wording>> = {
  a: { ru: 'Правила: итог А не запечатан', en: 'Rules: the result A is not sealed' },
  b: { ru: 'Правила: итог Б не запечатан', en: 'Rules: the result B is not sealed' },
}

export function changeText(change: Change, lang: Lang): string {
  switch (change.kind) {
    case 'rule':
      return (change.sealed ? ruleWords : unsealedWords)[change.side][lang]
    case 'parameter':
      return `${{ ru: 'Число закона', en: 'Parameter' }[lang]}: ${parameterChangeText(change.from, change.to, lang)}`
    case 'reading':
      return `${{ ru: 'Толкование', en: 'Reading' }[lang]}: ${readingChangeText(change.id, change.from, change.to, lang)}`
    case 'data':
      return groupWords[change.group][lang]
  }
}

/** The order in words: it decides which step a change is counted to where two of them meet. */
export const orderText: Wording = {
  ru: 'Порядок шагов постоянный: правила А, числа закона, толкования, данные, правила Б. Части складываются в разницу до копейки; сумма, которая зависит от двух изменений сразу, отнесена к более позднему шагу.',
  en: 'The order of the steps is fixed: rules of A, parameters, readings, data, rules of B. The parts add up to the difference to the kopeck; a sum that hangs on two changes at once stands with the later step.',
}

/** Why two settlements differ, as a person reads it: every step in its order, nothing included. */
export function diffText({ id, name }: Organisation, { before, after, steps }: Diff, lang: Lang): string {
  return [
    `${printable(name)} (${printable(id)})`,
    `${{ ru: 'К возврату', en: 'To be returned' }[lang]}: ${sumChangeText(before, after, lang)}`,
    orderText[lang],
    '',
    ...steps.flatMap(({ change, amount, clients }) => [
      `${displaySigned(amount, lang)} ₽: ${changeText(change, lang)}`,
      ...clients.map((client) => `  ${printable(client.id)}: ${displaySigned(client.difference, lang)} ₽`),
    ]),
    '',
  ].join('\n')
}
