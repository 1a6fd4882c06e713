import { irkutskSystem } from '../acts'
import type { Rule } from '../rule'
import { irkutsk29 } from './irkutsk-29'

const criteria: readonly Rule[] = irkutsk29.criteria.map(({ id, quote, title, standIn, citation }) => ({
  id: `criterion-${id}`,
  citation,
  quote,
  title,
  does: standIn
    ? {
        ru: 'Критерий-заменитель: текст критерия не опубликован, поэтому до его ввода министерством проверяется указанный пункт Порядка № 929.',
        en: 'A stand-in: the text of the criterion is not public, so the named clause of Order 929 is checked until the ministry enters the official one.',
      }
    : {
        ru: 'Основной критерий, текст опубликован. Результат: выполнен, частично или не выполнен, со сроком устранения.',
        en: 'A main criterion with a published text. It is met, partly met or not met, with a day for the remedy.',
      },
  parameters: [],
  readings: standIn ? [] : ['main-not-met'],
}))

export const certificationConclusion: Rule = {
  id: 'certification-conclusion',
  citation: irkutskSystem('criteria'),
  quote:
    'Сертификация деятельности реабилитационных центров проводится по 29 критериям, среди них основными критериями являются',
  title: { ru: 'Что поддерживает оценка по 29 критериям', en: 'What an assessment by 29 criteria supports' },
  does: {
    ru: 'Все критерии выполнены — сертификация; у каждого не выполненного полностью есть срок устранения — устранение; иначе оценка неполна. Это не решение: решают люди и объясняют почему.',
    en: 'All met: certify. A remedy date for each that is not fully met: remedy. Else incomplete. It is no verdict: people decide, and say why.',
  },
  parameters: [],
  readings: ['main-not-met'],
  taken: [
    {
      question: { ru: 'Каково правило допуска?', en: 'What is the pass rule?' },
      taken: {
        ru: 'Его нет: портал говорит о соответствии по каждому критерию и предупреждает о нарушении без срока устранения',
        en: 'There is none: conformity is told criterion by criterion, with a warning of a breach that has no remedy date',
      },
      reason: {
        ru: 'Правила и порядок системы сертификации не опубликованы',
        en: 'The rules and the procedure of the certification system are not public',
      },
    },
  ],
}

export const certificationRules: readonly Rule[] = [certificationConclusion, ...criteria]
