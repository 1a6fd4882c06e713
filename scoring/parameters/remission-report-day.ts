import { order929 } from '../acts'
import { parameter } from './parameter'

/** «ежегодно, до 25 декабря текущего года»: month and day of the report on remission. */
export const remissionReportDay = parameter(
  {
    id: 'remissionReportDay',
    sort: 'month-day',
    title: { ru: 'День года, к которому сообщают о ремиссии', en: 'Day of the year by which remission is reported' },
  },
  [{ from: '2018-06-13', value: '12-25', source: order929('2.4.8, table, 2.4') }],
)
