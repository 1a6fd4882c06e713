import { order929 } from '../acts'
import { parameter } from './parameter'

/** «ежемесячно до 10-го числа месяца, следующего за истекшим месяцем» */
export const actAssessmentDay = parameter(
  {
    id: 'actAssessmentDay',
    sort: 'count',
    title: {
      ru: 'Число следующего месяца, до которого оценивают месяц',
      en: 'Day of the next month by which a month is assessed',
    },
  },
  [{ from: '2018-06-13', value: 10, source: order929('2.4.8, table, 1.1') }],
)
