import { order929 } from '../acts'
import { employmentBands } from '../parameters/employment-bands'
import { employmentWindowMonths } from '../parameters/employment-window-months'
import { compareDays } from '../plain-date'
import type { OutcomeRule } from './outcome'

export const outcomeEmployment: OutcomeRule = {
  id: 'outcome-employment',
  citation: order929('2.4.8, table, 2.3'),
  quote:
    'По окончании финансового года для некоммерческой организации, показавшей низкий уровень постановки на учет применяется штрафная санкция в виде возврата субсидии в областной бюджет в размере 1% от предоставленной субсидии, для некоммерческой организации, показавшей средний уровень постановки на учет применяется штрафная санкция в виде возврата субсидии в областной бюджет в размере 0,5% от предоставленной субсидии',
  title: { ru: 'Постановка на учёт в службе занятости', en: 'Registering with the employment service' },
  does: {
    ru: 'По окончании года доля завершивших курс, которых служба занятости поставила на учёт в срок наблюдения, относится к уровню; ставка уровня от субсидии года распределяется по клиентам наибольшими остатками, после санкции за группы и не больше того, что осталось.',
    en: 'At the end of the year the share of completers whom the employment service registered within the window falls into a band; its rate of the subsidy is shared out over the clients by largest remainder, after the penalty for groups and never more than is left.',
  },
  bands: 'employmentBands',
  windowMonths: 'employmentWindowMonths',
  parameters: [employmentBands, employmentWindowMonths],
  readings: ['band-gap', 'outcome-base', 'cohort'],
  reached: ({ employment }, { opens, closes }) =>
    employment !== null && compareDays(opens, employment) <= 0 && compareDays(employment, closes) <= 0,
  taken: [
    {
      question: {
        ru: 'Считаются обратившиеся или поставленные на учёт?',
        en: 'Those who applied or those registered?',
      },
      taken: { ru: 'Поставленные на учёт', en: 'Those registered' },
      reason: {
        ru: 'Название говорит об обратившихся, но целевой показатель — «поставленных на учет», и подтвердить можно только его',
        en: 'The name speaks of applying, but the criterion is being registered, and only that can be proved',
      },
    },
  ],
}
