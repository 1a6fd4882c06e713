import type { Rule } from '../../rule'
import type { Wording } from '../../wording'
import type { Bound, Norm } from '../norm'
import { normIds, norms } from '../norms'

const measuredDoes: Readonly<Record<Bound['sort'], Wording>> = {
  'one-per': {
    ru: 'Нужно столько, сколько раз норма входит в число клиентов; неполная группа считается целой. Чего не считали, то неизвестно, а не нарушено.',
    en: 'One for each so many clients, and one more for a broken group. What was not counted is unknown, not broken.',
  },
  'at-least': {
    ru: 'Норма выполнена, если измерено столько же или больше. Чего не измеряли, то неизвестно, а не нарушено.',
    en: 'Met by as much or more. What was not measured is unknown, not broken.',
  },
  'at-most': {
    ru: 'Норма выполнена, если измерено столько же или меньше. Чего не измеряли, то неизвестно, а не нарушено.',
    en: 'Met by as much or less. What was not measured is unknown, not broken.',
  },
}

const answeredDoes: Wording = {
  ru: 'При проверке отмечается «да» или «нет». Чего не смотрели, то неизвестно, а не нарушено.',
  en: 'Answered with yes or no at a visit. What was not looked at is unknown, not broken.',
}

/** Each norm of rooms, meals and linen as a rule. */
export const normRules: readonly Rule[] = normIds.map((id) => {
  const { citation, quote, title, bound }: Norm = norms[id]
  return {
    id: `norm-${id}`,
    citation,
    quote,
    title,
    does: bound ? measuredDoes[bound.sort] : answeredDoes,
    parameters: bound ? [bound.parameter] : [],
    readings: [],
  }
})
