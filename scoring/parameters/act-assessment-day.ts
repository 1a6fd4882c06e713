import { order929 } from '../acts'
import { parameter } from './parameter'

/** «ежемесячно до 10-го числа месяца, следующего за истекшим месяцем» */
export const actAssessmentDay = parameter('actAssessmentDay', [
  { from: '2018-06-13', value: 10, source: order929('2.4.8, table, 1.1') },
])
