import { order929 } from '../acts'
import { parameter } from './parameter'

/** «…прошедших социальную реабилитацию за 3 года» */
export const remissionYears = parameter(
  {
    id: 'remissionYears',
    sort: 'count',
    title: { ru: 'Срок, за который считается ремиссия, лет', en: 'Period over which remission is counted, years' },
  },
  [{ from: '2018-06-13', value: 3, source: order929('2.4.8, table, 2.4') }],
)
