import { order929 } from '../acts'
import { parameter } from './parameter'

/** «…сохраняющих устойчивую ремиссию не менее: 6 месяцев…» */
export const remissionMonths = parameter('remissionMonths', [
  { from: '2018-06-13', value: 6, source: order929('2.4.8, table, 2.4') },
])
