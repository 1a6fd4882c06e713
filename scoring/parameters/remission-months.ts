import { order929 } from '../acts'
import { parameter } from './parameter'

/** «…сохраняющих устойчивую ремиссию не менее: 6 месяцев…» */
export const remissionMonths = parameter(
  {
    id: 'remissionMonths',
    sort: 'count',
    title: { ru: 'Устойчивая ремиссия, месяцев не менее', en: 'Stable remission, months at least' },
  },
  [{ from: '2018-06-13', value: 6, source: order929('2.4.8, table, 2.4') }],
)
