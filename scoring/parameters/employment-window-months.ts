import { order929 } from '../acts'
import { parameter } from './parameter'

/** «…в двухмесячный срок после окончания полного курса социальной реабилитации…» */
export const employmentWindowMonths = parameter(
  {
    id: 'employmentWindowMonths',
    sort: 'count',
    title: {
      ru: 'Срок для постановки на учёт в службе занятости, месяцев после курса',
      en: 'Window for registering with the employment service, months after the course',
    },
  },
  [{ from: '2018-06-13', value: 2, source: order929('2.4.8, table, 2.3') }],
)
