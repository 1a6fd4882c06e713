import { order929 } from '../acts'
import { parameter } from './parameter'

/** «…в течение не более 180 дней, включая день заключения договора…» */
export const courseDays = parameter(
  {
    id: 'courseDays',
    sort: 'count',
    title: {
      ru: 'Наибольшая длина курса, дней, включая день договора',
      en: 'Longest course, days, the contract day included',
    },
  },
  [{ from: '2018-06-13', value: 180, source: order929('3.1') }],
)
