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
  bands: employmentBands,
  windowMonths: employmentWindowMonths,
  readings: ['band-gap', 'outcome-base', 'cohort'],
  reached: ({ employment }, { opens, closes }) =>
    employment !== null && compareDays(opens, employment) <= 0 && compareDays(employment, closes) <= 0,
}
